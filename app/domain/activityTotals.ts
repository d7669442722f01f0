import type { Activity } from "../contract/activity.ts";
import {
  type Folded,
  type Lane,
  apartReason,
  countedOf,
  daysOf,
  isAboutMineAction,
  laneOf,
  lanes,
} from "./activity.ts";
import { groupBy } from "./groupBy.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import { type SpanTally, spanTally } from "./spans.ts";

/** How many activities a period has, without a list of them. */
export interface ActivityTotals {
  /** Top-level activities that are counted. */
  counted: number;
  /** Those that are listed apart. */
  apart: number;
  /** Counted ones that are about mine action, themselves or in a part. */
  mineAction: number;
  /** Counted ones of which only a part is about it. */
  mineActionInPart: number;
  /** The parts of the counted ones. */
  parts: number;
}

/** The numbers of `activityIn`, found by searching; activities in the order of `foldedOf`. */
export function activityTotals(folded: readonly Folded[], period: Period): ActivityTotals {
  const tallies = totalsOf(folded);
  return {
    counted: tallies.counted.overlapping(period),
    apart: tallies.apart.overlapping(period),
    mineAction: tallies.mineAction.overlapping(period),
    mineActionInPart: tallies.mineActionInPart.overlapping(period),
    parts: tallies.parts.overlapping(period),
  };
}

const totalsOf = oncePer((folded: readonly Folded[]) => {
  const counted = countedOf(folded);
  const about = counted.filter(isAboutMineAction);
  return {
    counted: tallyOf(counted),
    apart: tallyOf(folded.filter(({ activity }) => apartReason(activity) !== null)),
    mineAction: tallyOf(about),
    mineActionInPart: tallyOf(about.filter(({ activity }) => !activity.mineAction)),
    // One entry for each part: it counts where its activity does.
    parts: tallyOf(counted.flatMap((fold) => fold.meetings.map(() => fold))),
  };
});

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

function tallyOf(folds: readonly Folded[]): SpanTally {
  return spanTally(folds.map(daysOf));
}
