import type { TimeScale } from "./scales.ts";

/**
 * How many days a column has that is at least so wide, in pixels. Columns are counted from one day of the
 * calendar and double in length, so that what stands for one stays where a window moves, and mostly where
 * it grows or shrinks: the picture then moves what it has, and draws little anew.
 */
export function daysPerColumn(leastWidth: number, { perDay }: Pick<TimeScale, "perDay">): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(leastWidth / perDay)));
}
