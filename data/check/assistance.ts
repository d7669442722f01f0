import type { Row } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

type Slip = [field: string, problem: string, remedy: string];

/** What the amount is said to be, against the amount itself. */
function natureSlips({ nature, unit, amount }: Row<"assistance">): Slip[] {
  const slips: Slip[] = [];
  if ((unit === "percent") !== (nature === "share")) {
    const remedy = unit === "percent" ? "share" : "another nature, or percent as the unit";
    slips.push(["nature", `${nature} is given in ${unit}`, remedy]);
  }
  if ((amount === null) !== (nature === "memorandum")) {
    const remedy = amount === null ? "memorandum, or the amount" : "another nature, or no amount";
    slips.push(["nature", `${nature} has the amount ${amount}`, remedy]);
  }
  return slips;
}

/** An amount belongs to an activity where one publication reports both, or its day is one of the activity's. */
function activitySlips(
  { asOf, sources }: Row<"assistance">,
  activity: Row<"activity"> | undefined,
): Slip[] {
  if (activity === undefined) return [];
  const { id, start, end } = activity;
  const isSameDay = asOf !== null && asOf >= start && asOf <= end;
  if (isSameDay || activity.sources.some((source) => sources.includes(source))) return [];
  const problem = `${id} has none of the row's sources, and its days, ${start} to ${end}, do not hold asOf`;
  return [["activity", problem, "the activity on which the amount was stated, or null"]];
}

/** Two statements of one amount agree on the amount and the donor, and the earlier one is pointed at. */
function repeatSlips(row: Row<"assistance">, first: Row<"assistance"> | undefined): Slip[] {
  if (first === undefined) return [];
  const slip = (problem: string, remedy: string): Slip[] => [["repeats", problem, remedy]];
  if (row.id === first.id || (first.asOf ?? "") > (row.asOf ?? ""))
    return slip(`${first.id} is not earlier`, "the first row that states the amount, or null");
  if (first.repeats !== null) return slip(`${first.id} repeats another row`, first.repeats);
  for (const field of ["donor", "amount", "unit", "covers"] as const)
    if (first[field] !== row[field])
      return slip(`${first.id} has another ${field}`, `a row with the same ${field}, or null`);
  return [];
}

/** Amounts that are not what they are said to be, and activities on which they cannot have been stated. */
export function assistance(data: CheckedData): Finding[] {
  const activities = new Map(rowsOf(data, "activity").map((row) => [row.id, row]));
  const rows = rowsOf(data, "assistance");
  const amounts = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) =>
    [
      ...natureSlips(row),
      ...activitySlips(row, row.activity === null ? undefined : activities.get(row.activity)),
      ...repeatSlips(row, row.repeats === null ? undefined : amounts.get(row.repeats)),
    ].map(([field, problem, remedy]): Finding => {
      return { file: "assistance", row: row.id, field, problem, remedy, level: "error" };
    }),
  );
}
