import { type Folded, type Form, type Lane, formOf, isDateExact } from "../../domain/activity.ts";
import { dayNumber, dayOf } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import { daysPerColumn } from "./columns.ts";
import { type LaneDays, type Stack, laneDaysOf, placesOf } from "./laneDays.ts";
import { edgesOf, stackMiddle, stacksIn } from "./lanePlaces.ts";
import { type Group, grouped } from "./markGroups.ts";
import type { TimeScale } from "./scales.ts";

/** One activity in its lane. */
export interface ActivityMark {
  type: "activity";
  id: string;
  lane: Lane;
  x: number;
  /** Up or down from the middle of the lane, in pixels, where two marks share a place. */
  shift: number;
  form: Form;
  /** The days as a bar, in pixels; `null` for a shape at one place. */
  bar: { left: number; right: number } | null;
  /** Hollow: the day is not exact. */
  isVague: boolean;
  isFounding: boolean;
  fold: Folded;
}

/** Several activities that lie too close to draw apart; none is dropped. */
export interface ClusterMark {
  type: "cluster";
  id: string;
  lane: Lane;
  x: number;
  /** How many activities it stands for. */
  count: number;
  /** Their first day and their last. */
  days: Period;
  /** The activities themselves: a list that is made when it is asked for, since it can be long. */
  folds: readonly Folded[];
}

export type Mark = ActivityMark | ClusterMark;

/** Of more activities in a lane, those of the same columns of days are taken together: so wide, in pixels. */
const manyMarks = 200;
const leastColumn = 48;

const leastBar = 7;
/** Up to this size of the text, in pixels, marks keep the places of a laptop's. */
const usualText = 20;
const scaledFrom = 16;

/** How many times larger than usual the marks of a picture are, by the size of its text in pixels. */
export function markScale(text: number): number {
  return text <= usualText ? 1 : text / scaledFrom;
}

/** A span longer than this is a statement about a month or a year, not the days of an activity. */
const longestBar = 31;

/**
 * The marks of one lane: single, two above each other, or in a cluster with their number. `size`: how many
 * times larger than usual they are drawn.
 */
export function marksOf(
  folded: readonly Folded[],
  lane: Lane,
  window: Period,
  scale: TimeScale,
  selected: string | null,
  size = 1,
): Mark[] {
  const days = laneDaysOf(folded)[lane];
  const alone = new Set([...days.founding, ...placesOf(days, selected)]);
  const stacks = stacksIn(days, window, alone);
  const isMany = stacks.reduce((sum, { begin, end }) => sum + end - begin, 0) > manyMarks;
  const column = isMany ? 2 * daysPerColumn(leastColumn * size, scale) : 1;
  const groups = grouped(
    stacks,
    (stack) => stackMiddle(stack, scale),
    ({ middle }) => Math.floor(middle / column),
    size,
  );
  const mark = (place: number) => markOf(days.folds[place] as Folded, lane, scale);
  const isSeen = (place: number) =>
    (days.first[place] as number) <= dayNumber(window.to) &&
    (days.last[place] as number) >= dayNumber(window.from);
  return [
    ...groups.flatMap((group) => drawnGroup(group, stacks, days, lane, mark, size)),
    ...[...alone].filter(isSeen).map(mark),
  ].toSorted((a, b) => a.x - b.x);
}

function markOf(fold: Folded, lane: Lane, scale: TimeScale): ActivityMark {
  const { activity } = fold;
  const [first, last] = [dayNumber(activity.start), dayNumber(activity.end)];
  const { left, right } = edgesOf(first, last, scale);
  const middle = (left + right) / 2;
  const form = formOf(activity);
  const isVague = !isDateExact(activity) || last - first + 1 > longestBar;
  const half = Math.max(leastBar, right - left) / 2;
  return {
    type: "activity",
    id: activity.id,
    lane,
    x: middle,
    shift: 0,
    form,
    bar: form === "visit" && !isVague ? { left: middle - half, right: middle + half } : null,
    isVague,
    isFounding: activity.track === "founding-visit",
    fold,
  };
}

function drawnGroup(
  { begin, end, size: count, middle }: Group,
  stacks: readonly Stack[],
  { folds }: LaneDays,
  lane: Lane,
  mark: (place: number) => ActivityMark,
  size: number,
): Mark[] {
  const members = stacks.slice(begin, end);
  if (count <= 2) {
    const [one, two] = members.flatMap(placesIn).map(mark);
    if (one === undefined) return [];
    if (two === undefined) return [one];
    return [
      { ...one, shift: -6 * size },
      { ...two, shift: 6 * size },
    ];
  }
  let [from, to] = [Infinity, -Infinity];
  for (const { first, last } of members) {
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return [
    {
      type: "cluster",
      id: `cluster-${folds[members[0]?.begin ?? 0]?.activity.id}`,
      lane,
      x: middle,
      count,
      days: { from: dayOf(from), to: dayOf(to) },
      get folds() {
        return members.flatMap(placesIn).map((place) => folds[place] as Folded);
      },
    },
  ];
}

function placesIn({ begin, end }: Stack): number[] {
  return Array.from({ length: end - begin }, (_, index) => begin + index);
}
