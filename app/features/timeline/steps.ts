import type { Day } from "../../contract/day.ts";
import type { Count } from "../../domain/count.ts";
import { addDays, countStart } from "../../domain/day.ts";
import { type Period, shared } from "../../domain/period.ts";

/** A stretch of days on which the bounds of the count of everybody stay the same. */
export interface Step {
  from: Day;
  /** The last day, included. */
  to: Day;
  /** People. */
  low: number;
  high: number;
  assumed: boolean;
  conflict: boolean;
}

/**
 * The bounds over the days of a window, from the start of the count to its last statement: the line is
 * never carried past that. The high value is always known there.
 */
export function stepsIn(count: Count, window: Period): Step[] {
  const last = count.days.at(-1);
  const days = last === undefined ? null : shared(window, { from: countStart, to: last });
  if (days === null) return [];
  const starts = new Set<Day>([days.from]);
  for (const day of count.days) {
    if (day > days.from && day <= days.to) starts.add(day);
    const next = addDays(day, 1);
    if (next > days.from && next <= days.to) starts.add(next);
  }
  const ordered = [...starts].toSorted();
  const steps: Step[] = [];
  for (const [index, from] of ordered.entries()) {
    const next = ordered[index + 1];
    const { low, high, assumed, conflict } = count.at(from).all.total;
    const to = next === undefined ? days.to : addDays(next, -1);
    const step = { from, to, low, high: high ?? low, assumed, conflict };
    const before = steps.at(-1);
    if (before && isSame(before, step)) before.to = to;
    else steps.push(step);
  }
  return steps;
}

function isSame(a: Step, b: Step): boolean {
  return (
    a.low === b.low && a.high === b.high && a.assumed === b.assumed && a.conflict === b.conflict
  );
}
