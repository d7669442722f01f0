import type { Day } from "../contract/day.ts";
import type { Bounds } from "./bounds.ts";
import type { BoundsOptions, Count } from "./count.ts";
import { addDays } from "./day.ts";
import { type Grid, gridOf } from "./measures.ts";
import type { Period } from "./period.ts";
import { firstWhere } from "./search.ts";
import type { DatedStatement } from "./statements.ts";
import { tighten } from "./tighten.ts";

/** By how many people a count rose in a period, as bounds. */
export interface Change {
  /** 0 or more. */
  low: number;
  /** `null`: no later exact count limits it, so the answer is "at least"; with `low` 0, nothing is known. */
  high: number | null;
  /** The bounds on the day before the period and on its last day. */
  before: Bounds;
  after: Bounds;
  /** Whether an end rests on an assumed day. */
  assumed: boolean;
  /** Whether statements contradict each other at an end of the period. */
  conflict: boolean;
}

/**
 * The rise of every count in the period, both days included: from `low(to) - high(from - 1)` to
 * `high(to) - low(from - 1)`, never below 0; then narrowed by killed + injured = total and the like.
 */
export function changeIn(count: Count, period: Period, options?: BoundsOptions): Grid<Change> {
  const before = count.at(addDays(period.from, -1), options);
  const after = count.at(period.to, options);
  const changes = gridOf((population, measure) =>
    changeBetween(before[population][measure], after[population][measure]),
  );
  // Rises add up as counts do, so they limit each other too.
  const limits = tighten(
    gridOf((population, measure) => ({ ...changes[population][measure], lowBy: [], highBy: [] })),
  );
  return gridOf((population, measure) => {
    const { low, high, assumed, conflict } = limits[population][measure];
    return { ...changes[population][measure], low, high, assumed, conflict };
  });
}

function changeBetween(before: Bounds, after: Bounds): Change {
  return {
    low: before.high === null ? 0 : Math.max(0, after.low - before.high),
    high: after.high === null ? null : Math.max(0, after.high - before.low),
    before,
    after,
    assumed: before.assumed || after.assumed,
    conflict: before.conflict || after.conflict,
  };
}

/** The counts of the line that lie nearest to a period on either side, and those within it. */
export interface Neighbours {
  before: DatedStatement | null;
  within: readonly DatedStatement[];
  after: DatedStatement | null;
}

/** Sorts the line's counts (in the order of their days) by where they lie: before, in or after the period. */
export function neighboursOf(series: readonly DatedStatement[], period: Period): Neighbours {
  return {
    before: lastUpTo(series, addDays(period.from, -1)),
    within: countsIn(series, period),
    after: series[firstWhere(series, ({ asOf }) => asOf > period.to)] ?? null,
  };
}

/** The line's last count to the day or an earlier one; `null` before the first. */
export function lastUpTo(series: readonly DatedStatement[], day: Day): DatedStatement | null {
  return series[firstWhere(series, ({ asOf }) => asOf > day) - 1] ?? null;
}

/** The line's counts that run to a day of the period. */
export function countsIn(
  series: readonly DatedStatement[],
  { from, to }: Period,
): readonly DatedStatement[] {
  return series.slice(
    firstWhere(series, ({ asOf }) => asOf >= from),
    firstWhere(series, ({ asOf }) => asOf > to),
  );
}
