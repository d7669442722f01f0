import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { type DatedStatement, isDateStated } from "./statements.ts";

/** A value and the statement that gives it. */
export interface Given {
  value: number;
  by: DatedStatement;
}

/** The limits that a list of statements sets on one count, by day. */
export interface Edges {
  /** The highest value that counts to the day or earlier: a cumulative count never falls. */
  lower: (day: Day) => Given | null;
  /** The lowest value that counts to the day or later. */
  upper: (day: Day) => Given | null;
  /** As `upper`, from those statements only that state the day they count to. */
  strictUpper: (day: Day) => Given | null;
}

/**
 * Prepares one count's limits so that each question costs a binary search.
 * `lowers` may limit from below, `uppers` from above; order does not matter.
 */
export function edgesOf(lowers: readonly Given[], uppers: readonly Given[]): Edges {
  return {
    lower: highestUpTo(lowers),
    upper: lowestFrom(uppers),
    strictUpper: lowestFrom(uppers.filter(({ by }) => isDateStated(by))),
  };
}

function highestUpTo(given: readonly Given[]): (day: Day) => Given | null {
  const ordered = given.toSorted((a, b) => inOrder(a.by.asOf, b.by.asOf) || byWeight(a, b));
  const days = ordered.map(({ by }) => by.asOf);
  // Of equal values the latest is named: it is the freshest confirmation.
  const best = running(ordered, (next, sofar) => next.value >= sofar.value);
  return (day) => best[firstAfter(days, day) - 1] ?? null;
}

function lowestFrom(given: readonly Given[]): (day: Day) => Given | null {
  const ordered = given.toSorted((a, b) => inOrder(b.by.asOf, a.by.asOf) || byWeight(a, b));
  const days = ordered.map(({ by }) => by.asOf).toReversed();
  // Of equal values a stated day outweighs an assumed one; then the nearest is named.
  const best = running(ordered, (next, sofar) =>
    next.value === sofar.value
      ? isDateStated(next.by) || !isDateStated(sofar.by)
      : next.value < sofar.value,
  ).toReversed();
  return (day) => best[firstFrom(days, day)] ?? null;
}

/** On one day a count of the line comes last, and so is named before a repetition of it. */
function byWeight(a: Given, b: Given): number {
  const isLine = ({ by }: Given) => Number(by.use === "series");
  return isLine(a) - isLine(b) || inOrder(b.by.id, a.by.id);
}

function running(
  ordered: readonly Given[],
  better: (next: Given, sofar: Given) => boolean,
): Given[] {
  const best: Given[] = [];
  for (const next of ordered) {
    const sofar = best.at(-1);
    best.push(sofar === undefined || better(next, sofar) ? next : sofar);
  }
  return best;
}

/** The first place in the ordered days that holds a day after the given one. */
function firstAfter(days: readonly Day[], day: Day): number {
  return firstWhere(days, (candidate) => candidate > day);
}

/** The first place in the ordered days that holds the given day or a later one. */
function firstFrom(days: readonly Day[], day: Day): number {
  return firstWhere(days, (candidate) => candidate >= day);
}

function firstWhere(days: readonly Day[], isPast: (day: Day) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(days[middle] as Day)) high = middle;
    else low = middle + 1;
  }
  return low;
}
