import type { Day } from "../contract/day.ts";
import { addDays, dayNumber } from "./day.ts";
import type { DatedStatement } from "./statements.ts";

/** A stretch of days to which no count of the line runs, between two that do. */
export interface Gap {
  /** The counts on both sides of it: the last one for its day, and the first one for its day. */
  before: DatedStatement;
  after: DatedStatement;
  /** The first and the last day without a count. */
  from: Day;
  to: Day;
  /** How many whole days, both included: 1 or more. */
  days: number;
}

/**
 * The stretches of at least so many whole days without a count, the longest first; of two that are as
 * long, the later one. The counts come in the order of their days, as the record holds them. What lies
 * before the first count or after the last is no gap between counts, and is not among them.
 */
export function gapsIn(series: readonly DatedStatement[], least: number): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, after] of series.entries()) {
    const before = series[index - 1];
    if (before === undefined) continue;
    const days = dayNumber(after.asOf) - dayNumber(before.asOf) - 1;
    if (days < Math.max(1, least)) continue;
    gaps.push({ before, after, from: addDays(before.asOf, 1), to: addDays(after.asOf, -1), days });
  }
  return gaps.toSorted((a, b) => b.days - a.days || dayNumber(b.from) - dayNumber(a.from));
}

/** The day in the middle of a gap: the one that is farthest from both counts. */
export function middleOf({ from, days }: Gap): Day {
  return addDays(from, Math.floor((days - 1) / 2));
}
