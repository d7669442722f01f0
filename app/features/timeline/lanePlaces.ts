import { dayNumber } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import { firstWhere } from "../../domain/search.ts";
import type { LaneDays, Stack } from "./laneDays.ts";
import type { TimeScale } from "./scales.ts";

/**
 * The activities that share a day with the window, from left to right, without those that stand alone. What
 * reaches beyond the window stands in the middle of what is seen of it.
 */
export function stacksIn(
  { stacks, first, last, reached, begun }: LaneDays,
  window: Period,
  alone: ReadonlySet<number>,
): readonly Stack[] {
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  const begin = firstWhere(reached, (day) => day >= from);
  const end = firstWhere(begun, (day) => day > to);
  const whole: Stack[] = [];
  const cut: Stack[] = [];
  const lookInto = (some: readonly Stack[]) => {
    for (const stack of some) {
      for (let place = stack.begin; place < stack.end; place += 1) {
        const [start, stop] = [first[place] as number, last[place] as number];
        if (stop < from || start > to || alone.has(place)) continue;
        const middle = Math.max(start, from) + Math.min(stop, to);
        const list = middle === stack.middle ? whole : cut;
        list.push({ begin: place, end: place + 1, middle, first: start, last: stop });
      }
    }
  };
  // Of the stacks from here to there none reaches beyond the window, so they are taken as they are.
  const inside = firstWhere(begun, (day) => day >= from);
  const outside = Math.max(
    inside,
    firstWhere(reached, (day) => day > to),
  );
  lookInto(stacks.slice(begin, inside));
  let taken = inside;
  for (const index of stacksWith(alone, stacks)) {
    if (index < inside || index >= outside) continue;
    for (; taken < index; taken += 1) whole.push(stacks[taken] as Stack);
    lookInto(stacks.slice(index, index + 1));
    taken = index + 1;
  }
  for (; taken < outside; taken += 1) whole.push(stacks[taken] as Stack);
  lookInto(stacks.slice(outside, end));
  return cut.length === 0 ? whole : [...whole, ...cut].toSorted((a, b) => a.middle - b.middle);
}

/** Which stacks have one of the places, in order. */
function stacksWith(places: ReadonlySet<number>, stacks: readonly Stack[]): number[] {
  const indexes = [...places].map((place) => firstWhere(stacks, ({ end }) => end > place));
  return [...new Set(indexes)].toSorted((a, b) => a - b);
}

/** The middle of a stack's drawing, in pixels. */
export function stackMiddle({ middle }: Stack, { startOf, perDay }: TimeScale): number {
  return startOf(middle / 2) + perDay / 2;
}

/** From where to where the days, by their numbers, lie in the picture; cut at its edges. */
export function edgesOf(
  first: number,
  last: number,
  { left, right, startOf, perDay }: TimeScale,
): { left: number; right: number } {
  return {
    left: Math.max(left, startOf(first)),
    right: Math.min(right, startOf(last) + perDay),
  };
}
