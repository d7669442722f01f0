import type { Interval } from "../contract/interval.ts";
import type { Count } from "./count.ts";
import { type Change, changeIn } from "./change.ts";
import { type Measure, measures } from "./measures.ts";

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
