import type { Activity } from "../../contract/activity.ts";
import {
  type Folded,
  type Form,
  type Lane,
  apartReason,
  formOf,
  isDateExact,
  laneOf,
} from "../../domain/activity.ts";
import { dayNumber } from "../../domain/day.ts";
import { type Period, overlaps } from "../../domain/period.ts";
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
  folds: readonly Folded[];
}

export type Mark = ActivityMark | ClusterMark;

/** Half of the width of a shape and of a pill with a number, and the least space between two, in pixels. */
const shapeReach = 7;
const pillReach = 11;
const leastGap = 3;
const leastBar = 7;
/** A span longer than this is a statement about a month or a year, not the days of an activity. */
const longestBar = 31;

/** The marks of one lane: single, two above each other, or in a cluster with their number. */
export function marksOf(
  folded: readonly Folded[],
  lane: Lane,
  window: Period,
  scale: TimeScale,
  selected: string | null,
): Mark[] {
  const singles = folded
    .filter(({ activity }) => laneOf(activity) === lane && apartReason(activity) === null)
    .filter(({ activity }) => overlaps(window, activity.start, activity.end))
    .map((fold) => markOf(fold, lane, scale))
    .toSorted((a, b) => a.x - b.x);
  const isAlone = (mark: ActivityMark) =>
    mark.isFounding || mark.id === selected || mark.fold.meetings.some(({ id }) => id === selected);
  const alone = singles.filter(isAlone);
  const groups = grouped(singles.filter((mark) => !isAlone(mark)));
  return [...groups.flatMap(drawnGroup), ...alone].toSorted((a, b) => a.x - b.x);
}

function markOf(fold: Folded, lane: Lane, scale: TimeScale): ActivityMark {
  const { activity } = fold;
  const left = Math.max(scale.left, scale.start(activity.start));
  const right = Math.min(scale.right, scale.end(activity.end));
  const middle = (left + right) / 2;
  const form = formOf(activity);
  const isVague = !isDateExact(activity) || lengthOf(activity) > longestBar;
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

function lengthOf({ start, end }: Activity): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/** Neighbours whose drawings would touch, taken together until all groups keep apart. */
function grouped(marks: readonly ActivityMark[]): ActivityMark[][] {
  const groups: ActivityMark[][] = [];
  for (const mark of marks) {
    groups.push([mark]);
    for (;;) {
      const [last, before] = [groups.at(-1), groups.at(-2)];
      if (!last || !before || reach(last).left - reach(before).right >= leastGap) break;
      groups.splice(-2, 2, [...before, ...last]);
    }
  }
  return groups;
}

/** From where to where a group is drawn: a shape, two of them, or a pill with a number. */
function reach(group: readonly ActivityMark[]): { left: number; right: number } {
  if (group.length > 2) {
    const middle = middleOf(group);
    return { left: middle - pillReach, right: middle + pillReach };
  }
  const places = group.map(({ x }) => x);
  return { left: Math.min(...places) - shapeReach, right: Math.max(...places) + shapeReach };
}

function middleOf(group: readonly ActivityMark[]): number {
  return group.reduce((sum, { x }) => sum + x, 0) / group.length;
}

function drawnGroup(group: ActivityMark[]): Mark[] {
  const [first, second] = group;
  if (!first) return [];
  if (!second) return [first];
  if (group.length === 2)
    return [
      { ...first, shift: -6 },
      { ...second, shift: 6 },
    ];
  return [
    {
      type: "cluster",
      id: `cluster-${first.id}`,
      lane: first.lane,
      x: middleOf(group),
      folds: group.map(({ fold }) => fold),
    },
  ];
}
