import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { type Period, overlaps } from "./period.ts";
import { firstWhere } from "./search.ts";

/** How many items of a list share a day with a period, or also begin in it, without looking at each. */
export interface SpanTally {
  overlapping: (period: Period) => number;
  beginningIn: (period: Period) => number;
}

/** Prepares the items, in any order; a span that ends before it begins counts as `overlaps` has it. */
export function spanTally<Item>(items: readonly Item[], daysOf: (item: Item) => Period): SpanTally {
  const [starts, ends] = [new Map<Day, number>(), new Map<Day, number>()];
  const reversed: Period[] = [];
  for (const item of items) {
    const { from, to } = daysOf(item);
    if (from > to) reversed.push({ from, to });
    else {
      starts.set(from, (starts.get(from) ?? 0) + 1);
      ends.set(to, (ends.get(to) ?? 0) + 1);
    }
  }
  const [begun, over] = [countedUp(starts), countedUp(ends)];
  const reversedIn = (period: Period) =>
    reversed.filter(({ from, to }) => overlaps(period, from, to)).length;
  return {
    // Of those that have begun by its end, all but those that are over before it.
    overlapping: (period) =>
      begun((day) => day > period.to) - over((day) => day >= period.from) + reversedIn(period),
    beginningIn: (period) =>
      begun((day) => day > period.to) -
      begun((day) => day >= period.from) +
      // Of those that end before they begin, one that reaches the period begins in it.
      reversedIn(period),
  };
}

/** How many there are before the first day at which something holds: many spans share a few thousand days. */
function countedUp(perDay: ReadonlyMap<Day, number>): (isPast: (day: Day) => boolean) => number {
  const days = [...perDay.keys()].toSorted(inOrder);
  const before = [0];
  for (const [place, day] of days.entries())
    before.push((before[place] ?? 0) + (perDay.get(day) ?? 0));
  return (isPast) => before[firstWhere(days, isPast)] ?? 0;
}
