import { type CheckedData, rowsOf } from "./checkedData.ts";
import { notesName } from "./covered.ts";
import type { Finding } from "./finding.ts";

/** Rows marked as a repetition, or as a second count of the day, that are neither. */
export function repeats(data: CheckedData): Finding[] {
  const rows = rowsOf(data, "statements");
  const first = rows.filter(({ use }) => use !== "repeat" && use !== "excluded");
  return rows.flatMap((row): Finding[] => {
    if (row.use !== "repeat" || row.total === null || row.asOf === null) return [];
    if (first.some(({ total }) => total === row.total)) return [];
    const sameDay = first.filter(({ asOf, use }) => asOf === row.asOf && use === "series");
    if (sameDay.some(({ total }) => total !== null && notesName(row, total))) return [];
    const problem = `no other statement has the total of ${row.total} that it is said to repeat`;
    const remedy =
      "the total that it repeats, use series, or a note with the other count of the day";
    return [{ file: "statements", row: row.id, field: "total", problem, remedy, level: "error" }];
  });
}
