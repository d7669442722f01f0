import type { Row } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

const dayLength = 86_400_000;
const items = ["antiPersonnelMines", "antiTankMines", "unexplodedOrdnance"] as const;

/** The longest span in days: as it should be, and as some reports stretch it and say so in words. */
const longest = {
  week: { days: 8, stretched: 14 },
  month: { days: 31, stretched: 35 },
  quarter: { days: 93, stretched: 100 },
  year: { days: 366, stretched: 366 },
} as const;

function spanFindings({ id, granularity, start, end, note }: Row<"clearance">): Finding[] {
  if (granularity === "cumulative") return [];
  const found = (problem: string, remedy: string, level: Finding["level"]): Finding[] => [
    { file: "clearance", row: id, field: "end", problem, remedy, level },
  ];
  if (end === null)
    return found(`is null for a ${granularity}`, "the last day of the span", "error");
  const length = (Date.parse(end) - Date.parse(start)) / dayLength + 1;
  const { days, stretched } = longest[granularity];
  const crosses = granularity === "month" && start.slice(0, 7) !== end.slice(0, 7);
  if (length <= days && !crosses) return [];
  const problem = `${start} to ${end} is ${length} days${crosses ? " over two months" : ""}, which is no ${granularity}`;
  const known = note !== null && length <= stretched;
  const remedy = `at most ${days} days${crosses ? " of one month" : ""}, or a note that says so up to ${stretched} days`;
  return found(problem, remedy, known ? "known" : "error");
}

function itemFindings(row: Row<"clearance">): Finding[] {
  const stated = items.flatMap((field) => row[field] ?? []);
  const sum = stated.reduce((a, b) => a + b, 0);
  const slips = items.flatMap((field): Finding[] => {
    const value = row[field];
    if (value === null || Number.isInteger(value)) return [];
    const problem = `${value} items`;
    return [
      { file: "clearance", row: row.id, field, problem, remedy: "a whole number", level: "error" },
    ];
  });
  const { itemsTotal } = row;
  const isWhole = stated.length === items.length;
  const adds = itemsTotal === null || (isWhole ? sum === itemsTotal : sum <= itemsTotal);
  if (adds) return slips;
  const problem = `the parts make ${sum}, and itemsTotal is ${itemsTotal}`;
  const remedy = `${sum}, or other parts`;
  return [
    ...slips,
    { file: "clearance", row: row.id, field: "itemsTotal", problem, remedy, level: "error" },
  ];
}

/** Spans that are not what `granularity` says, and items that do not make their total. */
export function clearance(data: CheckedData): Finding[] {
  return rowsOf(data, "clearance").flatMap((row) => [...spanFindings(row), ...itemFindings(row)]);
}
