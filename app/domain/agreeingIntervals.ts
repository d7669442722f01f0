import type { Interval } from "../contract/interval.ts";
import { groupBy } from "./groupBy.ts";
import { measures } from "./measures.ts";

/** The office that an interval comes from: a speaker's text names it before its first comma. */
export function officeOf({ speaker }: Interval): string {
  return speaker.split(",")[0]?.trim() ?? speaker;
}

/** Spans of days for which several offices gave the very same figures, in the order of the rows. */
export function agreeingIntervals(
  intervals: readonly Interval[],
): { start: string; end: string; offices: readonly string[] }[] {
  const key = ({ start, end, total, killed, injured }: Interval) =>
    [start, end, total, killed, injured].join(" ");
  return [...groupBy(intervals, key).values()].flatMap((rows) => {
    const [first] = rows;
    const offices = [...new Set(rows.map(officeOf))];
    const isStated = first && measures.some((measure) => first[measure] !== null);
    return isStated && offices.length > 1 ? [{ start: first.start, end: first.end, offices }] : [];
  });
}
