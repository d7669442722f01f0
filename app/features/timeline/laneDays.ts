import { type Folded, type Lane, countedOf, laneOf, lanes } from "../../domain/activity.ts";
import { dayNumber } from "../../domain/day.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { oncePer } from "../../domain/oncePer.ts";

/** Activities of a lane that stand at one place: so many as there may be, a window moves them as one. */
export interface Stack {
  /** Their places in the lane: from `begin` up to, not including, `end`. */
  begin: number;
  end: number;
  /** The first and the last day of each added up, by their numbers: twice the middle of its days. */
  middle: number;
  /** The first day and the last day of them all, by their numbers. */
  first: number;
  last: number;
}

/** The counted activities of one lane, sorted once: a new period then looks at no more than its days. */
export interface LaneDays {
  /** In the order of the middles of their days. */
  folds: readonly Folded[];
  first: Int32Array;
  last: Int32Array;
  stacks: readonly Stack[];
  /** The latest day that the stacks up to one reach: those before the first that reaches a day do not. */
  reached: Int32Array;
  /** The earliest day on which those from one on begin: the first of them after a day ends a search. */
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
  const ordered = rows
    .map((fold) => ({
      fold,
      begin: dayNumber(fold.activity.start),
      end: dayNumber(fold.activity.end),
    }))
    .toSorted((a, b) => a.begin + a.end - (b.begin + b.end));
  const folds = ordered.map(({ fold }) => fold);
  // Plain lists are put into such arrays much faster than by `from` with a function.
  const first = new Int32Array(ordered.map(({ begin }) => begin));
  const last = new Int32Array(ordered.map(({ end }) => end));
  const stacks = stacksOf(first, last);
  const reached = new Int32Array(stacks.map((stack) => stack.last));
  for (let index = 1; index < reached.length; index += 1)
    reached[index] = Math.max(reached[index - 1] as number, reached[index] as number);
  const begun = new Int32Array(stacks.map((stack) => stack.first));
  for (let index = begun.length - 2; index >= 0; index -= 1)
    begun[index] = Math.min(begun[index + 1] as number, begun[index] as number);
  const founding = [...folds.entries()]
    .filter(([, { activity }]) => activity.track === "founding-visit")
    .map(([place]) => place);
  return { folds, first, last, stacks, reached, begun, founding };
}

function stacksOf(first: Int32Array, last: Int32Array): Stack[] {
  const stacks: Stack[] = [];
  for (const [place, start] of first.entries()) {
    const stop = last[place] as number;
    const stack = stacks.at(-1);
    if (stack?.middle !== start + stop) {
      stacks.push({
        begin: place,
        end: place + 1,
        middle: start + stop,
        first: start,
        last: stop,
      });
      continue;
    }
    stack.end = place + 1;
    stack.first = Math.min(stack.first, start);
    stack.last = Math.max(stack.last, stop);
  }
  return stacks;
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
