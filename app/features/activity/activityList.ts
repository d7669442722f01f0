import type { Activity } from "../../contract/activity.ts";
import { type ActivityFilter, type Folded, countedOf, matches } from "../../domain/activity.ts";
import { type ActivityRows, activityRows } from "../../domain/activityRows.ts";
import { activityTotals } from "../../domain/activityTotals.ts";
import { type KindTotal, kindTotals } from "../../domain/activityBreakdown.ts";
import { inOrder } from "../../domain/day.ts";
import { oncePer } from "../../domain/oncePer.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import { firstWhere } from "../../domain/search.ts";

/** The activities of a period. */
export interface PeriodList extends ActivityRows {
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
  const { mineAction, mineActionInPart, parts } = activityTotals(folded, period);
  return {
    ...activityRows(folded, period, everything),
    mineAction,
    mineActionInPart,
    parts,
    kinds: kindTotals(folded, period),
  };
}

/** The filter that leaves every activity. */
export const everything: ActivityFilter = { kind: null, mineActionOnly: false };

/** The rows that the page shows, newest first. */
export interface DrawnRows {
  counted: readonly Folded[];
  apart: readonly Folded[];
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
export function whereIs(
  { fold }: Chosen,
  filter: ActivityFilter,
  drawn: DrawnRows,
  period: Period,
): "drawn" | "further-down" | "filtered-out" | "outside-period" {
  const isChosen = ({ activity }: Folded) => activity.id === fold.activity.id;
  if ([...drawn.counted, ...drawn.apart].some(isChosen)) return "drawn";
  const { start, end } = fold.activity;
  if (!overlaps(period, start, end)) return "outside-period";
  return matches(fold, filter) ? "further-down" : "filtered-out";
}
