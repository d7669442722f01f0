import type { DataFileName } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

/** The day from which casualties are counted; what the files hold begins then. */
const firstDay = "2020-11-10";

interface Dated {
  id: string;
  start?: string;
  end?: string | null;
  date?: string;
  asOf?: string | null;
  statedOn?: string | null;
  published?: string | null;
  asOfRange?: [string, string] | null;
  scope?: string;
  metric?: string;
}

/** A plan or a target speaks of days to come. */
function looksAhead(row: Dated): boolean {
  const kind = row.scope ?? row.metric ?? "";
  return kind === "target" || kind.includes("planned");
}

function daysOf(row: Dated): [string, string][] {
  const { start, end, date, asOf, statedOn, published, asOfRange } = row;
  const named = { start, end, date, asOf, statedOn, published };
  const days = Object.entries(named).flatMap(([field, day]): [string, string][] =>
    day ? [[field, day]] : [],
  );
  return [...days, ...(asOfRange ?? []).map((day): [string, string] => ["asOfRange", day])];
}

function orderOf(file: DataFileName, row: Dated): Finding[] {
  const pairs: [string, string | null | undefined, string, string | null | undefined][] = [
    ["start", row.start, "end", row.end],
    ["end", row.end, "asOf", row.asOf],
    ["start", row.start, "asOf", row.asOf],
    ["asOf", looksAhead(row) ? null : row.asOf, "statedOn", row.statedOn],
    ["asOfRange", row.asOfRange?.[0], "asOfRange", row.asOfRange?.[1]],
    ["asOfRange", row.asOfRange?.[0], "statedOn", row.statedOn],
  ];
  return pairs.flatMap(([earlier, from, later, to]): Finding[] => {
    if (!from || !to || from <= to) return [];
    const problem =
      earlier === later
        ? `begins on ${from} and ends on ${to}`
        : `${from} is after ${later}, which is ${to}`;
    const remedy = `${from} and ${to} may be the wrong way round: look both up in the source`;
    return [{ file, row: row.id, field: earlier, problem, remedy, level: "error" }];
  });
}

/** What lies between two days has no day of its own; statements, whose day may be inferred, are checked by `use`. */
function rangeOf(file: DataFileName, row: Dated): Finding[] {
  const day = row.asOf ?? row.end;
  if (!row.asOfRange || !day || file === "statements") return [];
  const problem = `stands beside the day itself, ${day}`;
  return [{ file, row: row.id, field: "asOfRange", problem, remedy: "null", level: "error" }];
}

/** Days in the wrong order, before the count began, or later than the file itself. */
export function days(data: CheckedData): Finding[] {
  return (Object.keys(data) as DataFileName[]).flatMap((file) => {
    const updated = data[file]?.updated ?? "";
    return (rowsOf(data, file) as Dated[]).flatMap((row) => {
      const outside = daysOf(row).flatMap(([field, day]): Finding[] => {
        const found = (problem: string, remedy: string): Finding[] => [
          { file, row: row.id, field, problem, remedy, level: "error" },
        ];
        if (day < firstDay && file !== "sources") {
          return found(`${day} is before the count began`, `a day from ${firstDay} on`);
        }
        if (day > updated && !looksAhead(row)) {
          const remedy = `a day up to ${updated}, or a later "updated" if the file was brought up to date`;
          return found(`${day} is after the file's "updated", ${updated}`, remedy);
        }
        return [];
      });
      return [...orderOf(file, row), ...rangeOf(file, row), ...outside];
    });
  });
}
