import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { firstWhere } from "./search.ts";
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
  // Of equal values the latest is named: it is the freshest confirmation.
  const { days, best } = bestOfDays(given, (a, b) => a.value - b.value || byWeight(a, b));
  for (const [index, next] of best.entries()) {
    const sofar = best[index - 1];
    if (sofar && next.value < sofar.value) best[index] = sofar;
  }
  return (day) => best[firstWhere(days, (candidate) => candidate > day) - 1] ?? null;
}

function lowestFrom(given: readonly Given[]): (day: Day) => Given | null {
  // Of equal values a stated day outweighs an assumed one; then the nearest is named.
  const { days, best } = bestOfDays(
    given,
    (a, b) => b.value - a.value || byStatedDay(a, b) || byWeight(a, b),
  );
  for (let index = best.length - 2; index >= 0; index -= 1) {
    const [next, sofar] = [best[index], best[index + 1]];
    if (!next || !sofar) continue;
    const isBetter = next.value - sofar.value || -byStatedDay(next, sofar);
    if (isBetter > 0) best[index] = sofar;
  }
  return (day) => best[firstWhere(days, (candidate) => candidate >= day)] ?? null;
}

/** The days, in order, and of each the value that outweighs its others; of two that weigh the same the later row. */
function bestOfDays(
  given: readonly Given[],
  weigh: (a: Given, b: Given) => number,
): { days: Day[]; best: Given[] } {
  const byDay = new Map<Day, Given>();
  for (const next of given) {
    const sofar = byDay.get(next.by.asOf);
    if (sofar === undefined || weigh(next, sofar) >= 0) byDay.set(next.by.asOf, next);
  }
  const ordered = [...byDay].toSorted(([a], [b]) => inOrder(a, b));
  return { days: ordered.map(([day]) => day), best: ordered.map(([, best]) => best) };
}

function byStatedDay(a: Given, b: Given): number {
  return Number(isDateStated(a.by)) - Number(isDateStated(b.by));
}

/** On one day a count of the line comes last, and so is named before a repetition of it. */
function byWeight(a: Given, b: Given): number {
  const isLine = ({ by }: Given) => Number(by.use === "series");
  return isLine(a) - isLine(b) || inOrder(b.by.id, a.by.id);
}
