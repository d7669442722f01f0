import type { Day } from "../contract/day.ts";
import { countStart } from "./day.ts";
import { type Period, overlaps } from "./period.ts";

/** What is known of the day of a row that states none. */
export interface Undated {
  /** Between which days it lies, both included; `null` where nothing limits it. */
  asOfRange: readonly [Day, Day] | null;
}

/** Whether a row without a day may stand for one of the period: all that is recorded lies after the count's start. */
export function mayLieIn({ asOfRange }: Undated, period: Period): boolean {
  if (asOfRange === null) return period.to >= countStart;
  return overlaps(period, ...asOfRange);
}
