import type { Day } from "../contract/day.ts";
import { type Step, stepsTo } from "./answerSteps.ts";
import type { Bounds } from "./bounds.ts";
import type { Count } from "./count.ts";
import { addDays } from "./day.ts";
import type { Asked } from "./revisions.ts";
import type { DatedStatement } from "./statements.ts";

/** The bounds of the count on a day that a number rests on, and those by stated dates only. */
export interface AnswerEnd {
  day: Day;
  bounds: Bounds;
  strict: Bounds;
  /** How the low and the high value follow where no statement prints them; empty where one does. */
  lowSteps: readonly Step[];
  highSteps: readonly Step[];
}

/** The ends of what is asked: one for a count, two for a rise, none where no day is asked. */
export function endsOf(asked: Asked | null, count: Count): AnswerEnd[] {
  if (asked === null) return [];
  const { population, measure, from, to } = asked;
  const days = from === null ? [to] : [addDays(from, -1), to];
  return days.map((day) => {
    const grid = count.at(day);
    return {
      day,
      bounds: grid[population][measure],
      strict: count.at(day, { strict: true })[population][measure],
      lowSteps: stepsTo(grid, [population, measure], "low"),
      highSteps: stepsTo(grid, [population, measure], "high"),
    };
  });
}

/** The statements that set the bounds of an end. */
export function settersOf({ lowBy, highBy }: Bounds): readonly DatedStatement[] {
  return [...new Set([...lowBy, ...highBy])];
}
