import type { Day } from "../../../contract/day.ts";
import { dayNumber } from "../../../domain/day.ts";

/** Whole days from the last change of a file to the computer's own day, which may be wrong; below 0 where it is earlier. */
export function dataAge(updated: Day, today: Day): number {
  return dayNumber(today) - dayNumber(updated);
}
