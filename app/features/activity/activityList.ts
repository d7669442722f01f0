import type { Activity } from "../../contract/activity.ts";
import {
  type ActivityFilter,
  type Folded,
  activityIn,
  countedOf,
  matches,
} from "../../domain/activity.ts";
import { activityTotals } from "../../domain/activityTotals.ts";
import { type KindTotal, kindTotals } from "../../domain/activityBreakdown.ts";
import { inOrder } from "../../domain/day.ts";
import { oncePer } from "../../domain/oncePer.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import { firstWhere } from "../../domain/search.ts";

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
  /** The kinds of the counted ones and of their parts. */
  kinds: readonly KindTotal[];
}

export function listIn(folded: readonly Folded[], period: Period): PeriodList {
  const { counted, apart } = activityIn(folded, period);
  const { mineAction, mineActionInPart, parts } = activityTotals(folded, period);
  return {
    counted: counted.toReversed(),
    apart: apart.toReversed(),
    mineAction,
    mineActionInPart,
    parts,
    kinds: kindTotals(folded, period),
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
export function kindChoices({ kinds }: PeriodList, filter: ActivityFilter): KindChoice[] {
  const choices = kinds.map(({ kind, all, mineAction }) => ({
    kind,
    count: filter.mineActionOnly ? mineAction : all,
  }));
  const isListed = filter.kind === null || choices.some(({ kind }) => kind === filter.kind);
  return [
    ...choices,
    ...(filter.kind === null || isListed ? [] : [{ kind: filter.kind, count: 0 }]),
  ].toSorted((a, b) => b.count - a.count || inOrder(a.kind, b.kind));
}

/** The counted activities that lie nearest to a period, before and after it. */
export interface NearestActivity {
  before: Activity | null;
  after: Activity | null;
}

export function nearestTo(folded: readonly Folded[], period: Period): NearestActivity {
  const counted = countedOf(folded);
  const byEnd = inOrderOfEnds(folded);
  const before = byEnd[firstWhere(byEnd, ({ activity }) => activity.end >= period.from) - 1];
  const after = counted[firstWhere(counted, ({ activity }) => activity.start > period.to)];
  return { before: before?.activity ?? null, after: after?.activity ?? null };
}

const inOrderOfEnds = oncePer((folded: readonly Folded[]) =>
  countedOf(folded).toSorted((a, b) => inOrder(a.activity.end, b.activity.end)),
);

/** What is chosen: a top-level activity, or one of its parts. */
export interface Chosen {
  fold: Folded;
  activity: Activity;
}

/** The activity with the id and the row that holds it; `null` where the id is not an activity's. */
export function chosenIn(folded: readonly Folded[], id: string | null): Chosen | null {
  return id === null ? null : (chosenById(folded).get(id) ?? null);
}

const chosenById = oncePer((folded: readonly Folded[]) => {
  const found = new Map<string, Chosen>();
  for (const fold of folded)
    for (const activity of [fold.activity, ...fold.meetings])
      if (!found.has(activity.id)) found.set(activity.id, { fold, activity });
  return found;
});

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
