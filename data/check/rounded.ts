import { type CheckedData, rowsOf } from "./checkedData.ts";
import { countsOf } from "./counts.ts";
import type { Finding } from "./finding.ts";

/** How far a loose total may lie outside the counts around it, as a share of them. */
const slack = 0.12;

/** Round and undated totals ("about 200") far from the exact counts before and after their days. */
export function rounded(data: CheckedData): Finding[] {
  const rows = rowsOf(data, "statements");
  const series = countsOf(rows, "total").filter(({ row }) => row.use === "series");
  return rows.flatMap((row): Finding[] => {
    const { total } = row;
    const [from, to] = row.asOf === null ? (row.asOfRange ?? []) : [row.asOf, row.asOf];
    const isLoose = row.use === "rounded" || row.use === "undated";
    if (!isLoose || row.population !== "all" || total === null || !from || !to) return [];
    const low = Math.max(0, ...series.filter((it) => it.to <= from).map(({ value }) => value));
    const high = Math.min(...series.filter((it) => it.from >= to).map(({ value }) => value));
    if (total >= low * (1 - slack) && total <= high * (1 + slack)) return [];
    const around = high === Infinity ? `at least ${low}` : `from ${low} to ${high}`;
    const precision = row.precision === "exact" ? "" : `${row.precision} `;
    const problem = `${precision}${total} is far from the counts around it, ${around}`;
    const remedy = "the figure of the source, or use stale or excluded with a useNote";
    return [{ file: "statements", row: row.id, field: "total", problem, remedy, level: "error" }];
  });
}
