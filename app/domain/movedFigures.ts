import type { Day } from "../contract/day.ts";
import type { ChangesSince } from "./changesSince.ts";
import { changeIn, lastUpTo } from "./change.ts";
import { countStart } from "./day.ts";
import type { CasualtyFigure } from "./figure.ts";
import type { Measure, Population } from "./measures.ts";
import { type Period, calendarYear, shared, yearsOf } from "./period.ts";
import type { CasualtyRecord } from "./record.ts";

/** A number of people, as bounds; `high: null` means that nothing limits it from above. */
export interface Value {
  low: number;
  high: number | null;
  conflict: boolean;
  /** What to ask to learn how it is known; `null` where no figure of the page is this number. */
  asks: CasualtyFigure | null;
}

/** A number as it was known on the earlier day and as it is known now; `null` where it was not known. */
export interface Moved {
  population: Population;
  measure: Measure;
  from: Value | null;
  to: Value | null;
}

/** Numbers that moved and belong together; at least one. */
export type MovedFigures =
  /** The last count of the line, and the parts that are known for its day; the days as they were and are. */
  | { about: "latest"; from: Day | null; to: Day | null; moved: readonly Moved[] }
  /** The counts at one day. */
  | { about: "day"; day: Day; moved: readonly Moved[] }
  /** The rise in a calendar year, or in what the count covers of it. */
  | { about: "year"; days: Period; moved: readonly Moved[] };

type Cell = readonly [Population, Measure];
const cells: readonly Cell[] = [
  ["all", "total"],
  ["all", "killed"],
  ["all", "injured"],
  ["civilians", "total"],
  ["military", "total"],
];

/**
 * The numbers that differ between the record as it was known on the day `since` (`before`) and as it is known
 * now: the latest count, the counts at the days asked for, and the rise of every calendar year.
 */
export function movedFigures(
  { since, before }: Pick<ChangesSince, "since" | "before">,
  now: CasualtyRecord,
  days: readonly Day[],
): MovedFigures[] {
  const last = now.latest?.asOf ?? null;
  return [
    latestMoved(since, before, now),
    ...[...new Set(days)]
      // From the last count on, a day has no number that the latest count does not give.
      .filter((day) => last !== null && day < last)
      .map((day): MovedFigures => {
        // What was known of a day that had not come yet is nothing.
        const moved = movedIn(
          (cell) => (day > since ? null : countAt(before, day, cell, since)),
          (cell) => countAt(now, day, cell, null),
        );
        return { about: "day", day, moved };
      }),
    ...yearsOf({ from: countStart, to: now.span.to }).map((year) =>
      yearMoved(year, since, before, now),
    ),
  ].filter(({ moved }) => moved.length > 0);
}

function latestMoved(since: Day, before: CasualtyRecord, now: CasualtyRecord): MovedFigures {
  const [from, to] = [before.latest?.asOf ?? null, now.latest?.asOf ?? null];
  const moved = movedIn(
    (cell) => latestValue(before, cell, since),
    (cell) => latestValue(now, cell, null),
  );
  return { about: "latest", from, to, moved };
}

/** The latest total as it was published; of its parts, what is known for its day. */
function latestValue({ latest, ...record }: CasualtyRecord, cell: Cell, known: Day | null) {
  if (latest?.total == null) return null;
  if (cell[0] === "all" && cell[1] === "total") {
    const asks: CasualtyFigure = { kind: "statement", id: latest.id };
    return { low: latest.total, high: latest.total, conflict: false, asks };
  }
  return countAt(record, latest.asOf, cell, known);
}

function countAt(
  { series, count }: Pick<CasualtyRecord, "series" | "count">,
  day: Day,
  [population, measure]: Cell,
  known: Day | null,
): Value | null {
  const { low, high, conflict, lowBy } = count.at(day)[population][measure];
  // Without a statement below it, a number is the 0 of the start, which nobody stated.
  if (lowBy.length === 0 || lastUpTo(series, day) === null) return null;
  return { low, high, conflict, asks: { kind: "count", population, measure, day, known } };
}

function yearMoved(
  year: number,
  since: Day,
  before: CasualtyRecord,
  now: CasualtyRecord,
): MovedFigures {
  const whole = calendarYear(year);
  const days = shared(whole, { from: countStart, to: whole.to }) ?? whole;
  const moved = movedIn(
    // Of a year that had not begun nothing was known: no count limits its rise from either side.
    (cell) => rise(before, days, cell, since),
    (cell) => rise(now, days, cell, null),
    [["all", "total"]],
  );
  return { about: "year", days, moved };
}

function rise(
  { count }: CasualtyRecord,
  days: Period,
  [population, measure]: Cell,
  known: Day | null,
): Value | null {
  const { low, high } = changeIn(count, days)[population][measure];
  if (low === 0 && high === null) return null;
  const asks: CasualtyFigure = { kind: "rise", population, measure, ...days, known };
  // Where counts contradict each other, any rise between the two ends is possible.
  return { low, high, conflict: false, asks };
}

function movedIn(
  from: (cell: Cell) => Value | null,
  to: (cell: Cell) => Value | null,
  of: readonly Cell[] = cells,
): Moved[] {
  return of
    .map((cell): Moved => ({
      population: cell[0],
      measure: cell[1],
      from: from(cell),
      to: to(cell),
    }))
    .filter((moved) => !isSameValue(moved.from, moved.to));
}

function isSameValue(a: Value | null, b: Value | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.high === b.high && a.conflict === b.conflict;
}
