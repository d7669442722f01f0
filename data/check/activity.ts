import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

/** Days, topics and marks of an activity that do not go together. */
export function activity(data: CheckedData): Finding[] {
  return rowsOf(data, "activity").flatMap((row) => {
    const { datePrecision, start, end, mineAction, mineActionHow } = row;
    const found = (field: string, problem: string, remedy: string): Finding[] => [
      { file: "activity", row: row.id, field, problem, remedy, level: "error" },
    ];
    const precision =
      datePrecision === "day" && start !== end
        ? found("datePrecision", `is day, but the row runs from ${start} to ${end}`, "range")
        : [];
    const how =
      !mineAction && mineActionHow !== null
        ? found("mineActionHow", "is given, but mineAction is false", "null, or mineAction true")
        : [];
    return [...precision, ...how];
  });
}
