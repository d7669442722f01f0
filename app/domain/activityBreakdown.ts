import type { Activity } from "../contract/activity.ts";
import { type Folded, type Lane, countedOf, laneOf, lanes } from "./activity.ts";
import { tallyOf } from "./activityTotals.ts";
import { groupBy } from "./groupBy.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import type { SpanTally } from "./spanTally.ts";

/** How many counted activities of a period are of a kind, themselves or in a part. */
export interface KindTotal {
  kind: Activity["kind"];
  all: number;
  /** Those where the activity, or the part, of that kind is about mine action. */
  mineAction: number;
}

/** The kinds that the counted activities of a period have; those that none of them has are left out. */
export function kindTotals(folded: readonly Folded[], period: Period): KindTotal[] {
  return kindsOf(folded)
    .map(({ kind, all, mineAction }) => ({
      kind,
      all: all.overlapping(period),
      mineAction: mineAction.overlapping(period),
    }))
    .filter(({ all }) => all > 0);
}

const kindsOf = oncePer((folded: readonly Folded[]) => {
  const folds = new Map<Activity["kind"], { all: Set<Folded>; mineAction: Set<Folded> }>();
  const add = (fold: Folded, { kind, mineAction }: Activity) => {
    const of = folds.get(kind) ?? { all: new Set(), mineAction: new Set() };
    folds.set(kind, of);
    of.all.add(fold);
    if (mineAction) of.mineAction.add(fold);
  };
  for (const fold of countedOf(folded)) {
    add(fold, fold.activity);
    for (const meeting of fold.meetings) add(fold, meeting);
  }
  return [...folds].map(([kind, of]) => ({
    kind,
    all: tallyOf([...of.all]),
    mineAction: tallyOf([...of.mineAction]),
  }));
});

/**
 * The counted activities of a period by who acts. With `onlyNew` those that were under way before the
 * period are left out, so that periods in a row add up.
 */
export function laneTotals(
  folded: readonly Folded[],
  period: Period,
  onlyNew: boolean,
): Record<Lane, number> {
  const byLane = talliesOfLanes(folded);
  const totals = lanes.map((lane) => {
    const tally = byLane[lane];
    return [lane, onlyNew ? tally.beginningIn(period) : tally.overlapping(period)];
  });
  return Object.fromEntries(totals) as Record<Lane, number>;
}

const talliesOfLanes = oncePer((folded: readonly Folded[]) => {
  const byLane = groupBy(countedOf(folded), ({ activity }) => laneOf(activity));
  const tallies = lanes.map((lane) => [lane, tallyOf(byLane.get(lane) ?? [])]);
  return Object.fromEntries(tallies) as Record<Lane, SpanTally>;
});
