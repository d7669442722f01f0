import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

/** Meetings and their visits: one level deep, and every meeting within its visit's days. */
export function family(data: CheckedData): Finding[] {
  const rows = rowsOf(data, "activity");
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const found = (field: string, problem: string, remedy: string): Finding[] => [
      { file: "activity", row: row.id, field, problem, remedy, level: "error" },
    ];
    if (row.mayRepeat === row.id) {
      return found("mayRepeat", "names the row itself", "name the other report, or write null");
    }
    if (row.mayRepeat !== null && byId.get(row.mayRepeat)?.mayRepeat) {
      const problem = `${row.mayRepeat} is itself marked as a second report: neither would be counted`;
      return found("mayRepeat", problem, "name the row that is counted");
    }
    if (row.parent === null) return [];
    if (row.parent === row.id) {
      return found("parent", "names the row itself", "name the visit, or write null");
    }
    const parent = byId.get(row.parent);
    if (!parent) return [];
    if (parent.parent !== null) {
      const problem = `${parent.id} belongs to ${parent.parent} itself: only one level is shown`;
      return found("parent", problem, `name ${parent.parent}`);
    }
    const days = `${parent.start} to ${parent.end}`;
    const outside = (field: "start" | "end"): Finding[] =>
      row[field] < parent.start || row[field] > parent.end
        ? found(
            field,
            `${row[field]} lies outside the days of ${parent.id}, ${days}`,
            `a day from ${days}`,
          )
        : [];
    return [...outside("start"), ...outside("end")];
  });
}
