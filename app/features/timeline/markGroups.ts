import type { Stack } from "./laneDays.ts";

/** Half of the width of a shape and of a pill with a number, and the least space between two, in pixels. */
const shapeReach = 7;
const pillReach = 11;
const leastGap = 3;
/** From three figures on a pill grows with its number, by so much on each side for each of them. */
const figuresInPill = 2;
const reachPerFigure = 4;

/** Neighbours that are drawn together: the stacks from `begin` up to, not including, `end`. */
export interface Group {
  begin: number;
  end: number;
  /** How many activities they are. */
  size: number;
  /** The mean of their places, in pixels. */
  middle: number;
}

/**
 * Neighbours whose drawings would touch, taken together until all groups keep apart; stacks in a row with
 * the same key are never parted. `middleOf` gives places in pixels, from left to right. A group is drawn as a
 * shape, two of them, or a pill with a number. `scale`: how many times larger than usual they are drawn.
 */
export function grouped(
  stacks: readonly Stack[],
  middleOf: (stack: Stack) => number,
  keyOf: (stack: Stack) => number,
  scale = 1,
): Group[] {
  const at = (index: number) => middleOf(stacks[index] as Stack);
  const reach = shapeReach * scale;
  const groups: { begin: number; end: number; size: number; sum: number }[] = [];
  let end = 0;
  while (end < stacks.length) {
    let [begin, size, sum] = [end, 0, 0];
    const key = keyOf(stacks[begin] as Stack);
    for (; end < stacks.length && keyOf(stacks[end] as Stack) === key; end += 1) {
      const stack = stacks[end] as Stack;
      size += stack.end - stack.begin;
      sum += (stack.end - stack.begin) * middleOf(stack);
    }
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const left = size > 2 ? sum / size - reachOfPill(size, scale) : at(begin) - reach;
      const right =
        before.size > 2
          ? before.sum / before.size + reachOfPill(before.size, scale)
          : at(before.end - 1) + reach;
      if (left - right >= leastGap * scale) break;
      begin = before.begin;
      size += before.size;
      sum += before.sum;
      groups.pop();
    }
    groups.push({ begin, end, size, sum });
  }
  return groups.map(({ sum, ...group }) => ({ ...group, middle: sum / group.size }));
}

function reachOfPill(size: number, scale: number): number {
  const more = Math.max(0, String(size).length - figuresInPill);
  return (pillReach + more * reachPerFigure) * scale;
}
