import type { Activity } from "../../contract/activity.ts";
import {
  type ActivityFilter,
  type Folded,
  activityIn,
  apartReason,
  isAboutMineAction,
  matches,
} from "../../domain/activity.ts";
import { inOrder } from "../../domain/day.ts";
import { type Period, overlaps } from "../../domain/period.ts";

/** The activities of a period, newest first. */
export interface PeriodList {
  counted: readonly Folded[];
  apart: readonly Folded[];
  /** How many of the counted ones are about mine action, themselves or in a part. */
  mineAction: number;
  /** How many of these only have a part that is about it. */
  mineActionInPart: number;
  /** How many parts the counted ones have. */
  parts: number;
}

export function listIn(folded: readonly Folded[], period: Period): PeriodList {
  const { counted, apart } = activityIn(folded, period);
  const about = counted.filter(isAboutMineAction);
  return {
    counted: counted.toReversed(),
    apart: apart.toReversed(),
    mineAction: about.length,
    mineActionInPart: about.filter(({ activity }) => !activity.mineAction).length,
    parts: counted.reduce((sum, { meetings }) => sum + meetings.length, 0),
  };
}

/** The part of the list that the filter leaves. */
export type Narrowed = Pick<PeriodList, "counted" | "apart">;

export function narrowed({ counted, apart }: PeriodList, filter: ActivityFilter): Narrowed {
  if (filter.kind === null && !filter.mineActionOnly) return { counted, apart };
  const isLeft = (fold: Folded) => matches(fold, filter);
  return { counted: counted.filter(isLeft), apart: apart.filter(isLeft) };
}

interface KindChoice {
  kind: Activity["kind"];
  /** How many rows choosing it gives, with the rest of the filter as it is. */
  count: number;
}

/** The kinds that the period has, most rows first, and the chosen one even if the period has none of it. */
export function kindChoices({ counted }: PeriodList, filter: ActivityFilter): KindChoice[] {
  const present = new Set(filter.kind === null ? [] : [filter.kind]);
  const tally = new Map<Activity["kind"], number>();
  for (const { activity, meetings } of counted) {
    const parts = [activity, ...meetings];
    for (const { kind } of parts) present.add(kind);
    const left = parts.filter(({ mineAction }) => mineAction || !filter.mineActionOnly);
    for (const kind of new Set(left.map(({ kind }) => kind)))
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  return [...present]
    .map((kind) => ({ kind, count: tally.get(kind) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || inOrder(a.kind, b.kind));
}

/** The counted activities that lie nearest to a period, before and after it. */
export interface NearestActivity {
  before: Activity | null;
  after: Activity | null;
}

export function nearestTo(folded: readonly Folded[], period: Period): NearestActivity {
  let before: Activity | null = null;
  let after: Activity | null = null;
  for (const { activity } of folded) {
    if (apartReason(activity) !== null) continue;
    if (activity.end < period.from && (before === null || activity.end >= before.end))
      before = activity;
    if (activity.start > period.to && (after === null || activity.start < after.start))
      after = activity;
  }
  return { before, after };
}

/** What is chosen: a top-level activity, or one of its parts. */
export interface Chosen {
  fold: Folded;
  activity: Activity;
}

/** The activity with the id and the row that holds it; `null` where the id is not an activity's. */
export function chosenIn(folded: readonly Folded[], id: string | null): Chosen | null {
  if (id === null) return null;
  for (const fold of folded) {
    const activity = [fold.activity, ...fold.meetings].find((part) => part.id === id);
    if (activity) return { fold, activity };
  }
  return null;
}

/** Where the row of the chosen activity stands; `drawn` are the rows that the page shows. */
export function placeOf(
  { fold }: Chosen,
  left: Narrowed,
  drawn: Narrowed,
  period: Period,
): "drawn" | "further-down" | "filtered-out" | "outside-period" {
  const isIn = ({ counted, apart }: Narrowed) =>
    [...counted, ...apart].some(({ activity }) => activity.id === fold.activity.id);
  if (isIn(drawn)) return "drawn";
  if (isIn(left)) return "further-down";
  const { start, end } = fold.activity;
  return overlaps(period, start, end) ? "filtered-out" : "outside-period";
}
