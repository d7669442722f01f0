import type { Interval } from "../contract/interval.ts";
import type { Count } from "./count.ts";
import { checkIntervals } from "./intervals.ts";
import { type Measure, measures } from "./measures.ts";
import type { Period } from "./period.ts";

/** What somebody stated for a span of days where the counts allow only another number. */
export interface StatedOtherwise {
  interval: Interval;
  /** People. */
  value: number;
}

/**
 * For each measure the first interval for these very days whose figure lies outside the bounds of the
 * rise; `null` where none does. `intervals` are those known on the record's day.
 */
export function statedOtherwise(
  intervals: readonly Interval[],
  count: Count,
  { from, to }: Period,
): Record<Measure, StatedOtherwise | null> {
  const ofTheseDays = intervals.filter(({ start, end }) => start === from && end === to);
  const checks = checkIntervals(ofTheseDays, count);
  const found = measures.map((measure) => {
    const check = checks.find(({ verdicts }) => verdicts[measure] === "disagrees");
    const value = check?.interval[measure] ?? null;
    return [measure, check && value !== null ? { interval: check.interval, value } : null] as const;
  });
  return Object.fromEntries(found) as Record<Measure, StatedOtherwise | null>;
}
