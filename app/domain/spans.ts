import type { Day } from "../contract/day.ts";
import { type Period, overlaps } from "./period.ts";
import { firstWhere } from "./search.ts";

/** A part of a list, of which only those items are put into a new one that are asked for. */
export interface Stretch<Item> {
  length: number;
  /** The first items, no more than so many. */
  first: (most: number) => readonly Item[];
  /** The last items, no more than so many, the last one first. */
  fromEnd: (most: number) => readonly Item[];
  find: (isAsked: (item: Item) => boolean) => Item | undefined;
}

/** Finds the items of a list that share a day with a period, without looking at the others. */
export interface SpanIndex<Item> {
  /** The items that share a day with the period, in the order of the list. */
  within: (period: Period) => readonly Item[];
  /** The same without a list of them all, which would have to be made and cleared away for each period. */
  stretch: (period: Period) => Stretch<Item>;
}

/** Prepares a list that is in the order of the items' first days; any other list is looked through. */
export function spanIndex<Item>(
  items: readonly Item[],
  daysOf: (item: Item) => Period,
): SpanIndex<Item> {
  const starts: Day[] = [];
  // The latest day that the items up to a place reach: before the first place that reaches the period, none does.
  const reached: Day[] = [];
  let isOrdered = true;
  let [lastStart, latest]: [Day, Day] = ["", ""];
  for (const item of items) {
    const { from, to } = daysOf(item);
    if (to < from || from < lastStart) isOrdered = false;
    if (to > latest) latest = to;
    lastStart = from;
    starts.push(from);
    reached.push(latest);
  }
  const isIn = (period: Period) => (item: Item) => {
    const { from, to } = daysOf(item);
    return overlaps(period, from, to);
  };
  const stretch = (period: Period): Stretch<Item> => {
    if (!isOrdered) return stretchOf(items.filter(isIn(period)), items, items.length, items.length);
    const stop = firstWhere(starts, (start) => start > period.to);
    const reaching = firstWhere(reached, (end) => end >= period.from);
    const inside = Math.min(
      stop,
      firstWhere(starts, (start) => start >= period.from),
    );
    // Only those that begin before the period can end before it too.
    const early = reaching >= inside ? [] : items.slice(reaching, inside).filter(isIn(period));
    return stretchOf(early, items, inside, stop);
  };
  return { stretch, within: (period) => stretch(period).first(items.length) };
}

/** Some items, and after them those of a list from one place up to, not including, another. */
function stretchOf<Item>(
  early: readonly Item[],
  items: readonly Item[],
  begin: number,
  end: number,
): Stretch<Item> {
  return {
    length: early.length + end - begin,
    first: (most) =>
      early.length === 0
        ? items.slice(begin, Math.min(end, begin + most))
        : [
            ...early.slice(0, most),
            ...items.slice(begin, Math.min(end, begin + Math.max(0, most - early.length))),
          ],
    fromEnd: (most) => {
      const late = items.slice(Math.max(begin, end - most), end).toReversed();
      return late.length === most ? late : [...late, ...early.toReversed()].slice(0, most);
    },
    find: (isAsked) => {
      const found = early.find(isAsked);
      if (found !== undefined) return found;
      for (let place = begin; place < end; place += 1)
        if (isAsked(items[place] as Item)) return items[place];
      return undefined;
    },
  };
}
