import type { Day } from "../contract/day.ts";
import type { Interval } from "../contract/interval.ts";
import type { Count } from "./count.ts";
import { type Change, changeIn } from "./change.ts";
import { type Measure, measures } from "./measures.ts";
import { type SourcesById, firstPublished } from "./statements.ts";

/** How a stated figure of an interval stands to the bounds of the same days. */
export type Verdict = "agrees" | "disagrees" | "not-stated";

export interface IntervalCheck {
  interval: Interval;
  /** The bounds of everybody (civilians and military) for the same days. */
  bounds: Record<Measure, Change>;
  verdicts: Record<Measure, Verdict>;
  /** Whether any stated figure lies outside the bounds. */
  disagrees: boolean;
}

/** Sets each interval, as one speaker stated it, against the bounds of the same days. */
export function checkIntervals(intervals: readonly Interval[], count: Count): IntervalCheck[] {
  return intervals.map((interval) => {
    const bounds = changeIn(count, { from: interval.start, to: interval.end }).all;
    const verdicts = {
      total: verdictOn(interval.total, bounds.total),
      killed: verdictOn(interval.killed, bounds.killed),
      injured: verdictOn(interval.injured, bounds.injured),
    };
    const disagrees = measures.some((measure) => verdicts[measure] === "disagrees");
    return { interval, bounds, verdicts, disagrees };
  });
}

function verdictOn(stated: number | null, { low, high }: Change): Verdict {
  if (stated === null) return "not-stated";
  return stated >= low && (high === null || stated <= high) ? "agrees" : "disagrees";
}

/** The intervals published on or before the day (all where it is null); undated ones by their last day. */
export function intervalsKnownOn(
  intervals: readonly Interval[],
  known: Day | null,
  sources: SourcesById,
): readonly Interval[] {
  if (known === null) return intervals;
  return intervals.filter((row) => (firstPublished(row.sources, sources) ?? row.end) <= known);
}
