import { type Folded, apartReason, countedOf, daysOf, isAboutMineAction } from "./activity.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import { type SpanTally, spanTally } from "./spanTally.ts";

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

/** Activities by their days, to be counted by searching. */
export function tallyOf(folds: readonly Folded[]): SpanTally {
  return spanTally(folds, daysOf);
}
