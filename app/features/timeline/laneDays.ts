import { type Folded, type Lane, countedOf, laneOf, lanes } from "../../domain/activity.ts";
import { dayNumber } from "../../domain/day.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { oncePer } from "../../domain/oncePer.ts";

/** The counted activities of one lane, with their days as numbers: a new period then makes no object for each. */
export interface LaneDays {
  /** In the order of the middles of their days. */
  folds: readonly Folded[];
  first: Int32Array;
  last: Int32Array;
  /** The latest day that the activities up to a place reach: those before the first that reaches a day do not. */
  reached: Int32Array;
  /** The earliest day on which those from a place on begin: the first place after a day ends a search. */
  begun: Int32Array;
  /** The places of the founding visit's rows. */
  founding: readonly number[];
}

/** The lanes of a record, prepared once. */
export const laneDaysOf = oncePer((folded: readonly Folded[]): Record<Lane, LaneDays> => {
  const rows = groupBy(countedOf(folded), ({ activity }) => laneOf(activity));
  const byLane = lanes.map((lane) => [lane, daysOfLane(rows.get(lane) ?? [])]);
  return Object.fromEntries(byLane) as Record<Lane, LaneDays>;
});

function daysOfLane(rows: readonly Folded[]): LaneDays {
  const folds = rows
    .map((fold) => ({
      fold,
      middle: dayNumber(fold.activity.start) + dayNumber(fold.activity.end),
    }))
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ fold }) => fold);
  const first = Int32Array.from(folds, ({ activity }) => dayNumber(activity.start));
  const last = Int32Array.from(folds, ({ activity }) => dayNumber(activity.end));
  const reached = last.slice();
  for (let place = 1; place < reached.length; place += 1)
    reached[place] = Math.max(reached[place - 1] as number, reached[place] as number);
  const begun = first.slice();
  for (let place = begun.length - 2; place >= 0; place -= 1)
    begun[place] = Math.min(begun[place + 1] as number, begun[place] as number);
  const founding = [...folds.entries()]
    .filter(([, { activity }]) => activity.track === "founding-visit")
    .map(([place]) => place);
  return { folds, first, last, reached, begun, founding };
}

/** The places in the lane of the activity with the id, or of the one that has it as a part. */
export function placesOf(days: LaneDays, id: string | null): readonly number[] {
  return id === null ? [] : (placesById(days).get(id) ?? []).map(({ place }) => place);
}

const placesById = oncePer(({ folds }: LaneDays) =>
  groupBy(
    folds.flatMap(({ activity, meetings }, place) =>
      [activity, ...meetings].map(({ id }) => ({ id, place })),
    ),
    ({ id }) => id,
  ),
);
