import type { Day } from "../../contract/day.ts";
import type { Count } from "../../domain/count.ts";
import { addDays, countStart } from "../../domain/day.ts";
import { oncePer } from "../../domain/oncePer.ts";
import type { Period } from "../../domain/period.ts";
import { firstWhere } from "../../domain/search.ts";

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
  const steps = allSteps(count);
  const inside = steps.slice(
    firstWhere(steps, ({ to }) => to >= window.from),
    firstWhere(steps, ({ from }) => from > window.to),
  );
  // Those at the edges are cut there.
  const first = inside[0];
  if (first && first.from < window.from) inside[0] = { ...first, from: window.from };
  const last = inside.at(-1);
  if (last && last.to > window.to) inside[inside.length - 1] = { ...last, to: window.to };
  return inside;
}

/** The steps of the whole count; of a window only the edges differ. */
const allSteps = oncePer((count: Count): readonly Step[] => {
  const last = count.days.at(-1);
  if (last === undefined || last < countStart) return [];
  const days = { from: countStart, to: last };
  // The bounds change on a day of a statement and on the day after it; between them they stay.
  const starts: Day[] = [days.from];
  const add = (day: Day) => {
    if (day > (starts.at(-1) ?? day) && day <= days.to) starts.push(day);
  };
  for (const day of count.days) {
    add(day);
    add(addDays(day, 1));
  }
  const steps: Step[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const { low, high, assumed, conflict } = count.at(from).all.total;
    const to = next === undefined ? days.to : addDays(next, -1);
    const step = { from, to, low, high: high ?? low, assumed, conflict };
    const before = steps.at(-1);
    if (before && isSame(before, step)) before.to = to;
    else steps.push(step);
  }
  return steps;
});

function isSame(a: Step, b: Step): boolean {
  return (
    a.low === b.low && a.high === b.high && a.assumed === b.assumed && a.conflict === b.conflict
  );
}
