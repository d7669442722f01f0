import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import type { Count } from "./count.ts";
import { type ConflictingSpan, conflictingSpans } from "./conflictingSpans.ts";
import { type FallenCount, fallsOf } from "./falls.ts";
import { groupBy } from "./groupBy.ts";
import { type IntervalCheck, checkIntervals } from "./intervals.ts";
import { type Measure, measures } from "./measures.ts";
import { type OneVisit, countsOfOneVisit } from "./oneVisit.ts";
import { type DatedStatement, isDateStated, isDated, seriesOf } from "./statements.ts";
import { type WordingConflict, wordingConflicts } from "./wording.ts";

/**
 * Two or more exact totals for one day that differ. An old count that was repeated (`stale`) belongs to
 * the day on which it was repeated only where its speaker says so, and then contradicts others that do.
 */
export interface SameDay {
  kind: "same-day";
  day: Day;
  statements: readonly DatedStatement[];
}

/** A printed total that its own parts do not add up to. */
export interface PartsDoNotAdd {
  kind: "parts";
  statement: Statement;
  total: number;
  sum: number;
}

/** A stated interval that lies outside the bounds of its days. */
export type IntervalConflict = {
  kind: "interval";
  /** The measures of which it gives another number than the bounds allow; at least one. */
  measures: readonly Measure[];
} & IntervalCheck;

export type ComputedDisagreement =
  | ConflictingSpan
  | WordingConflict
  | SameDay
  | PartsDoNotAdd
  | FallenCount
  | OneVisit
  | IntervalConflict;

/** What is compared: of a record, the parts that can contradict each other. */
export interface Compared {
  statements: readonly Statement[];
  activities: readonly Activity[];
  count: Count;
}

/** Everything in which the statements and intervals contradict each other, found by computing. */
export function disagreementsOf(
  compared: Compared,
  intervals: readonly Interval[],
): ComputedDisagreement[] {
  return [...amongStatements(compared), ...intervalConflicts(intervals, compared.count)];
}

/** Several parts of the page ask for the same record, and a long one takes its time. */
const found = new WeakMap<Compared, readonly ComputedDisagreement[]>();

function amongStatements(compared: Compared): readonly ComputedDisagreement[] {
  const known = found.get(compared);
  if (known) return known;
  const { statements, activities, count } = compared;
  const series = seriesOf(statements);
  const all = [
    ...wordingConflicts(statements, series, count),
    ...conflictingSpans(count),
    ...sameDay(statements),
    ...partsThatDoNotAdd(statements),
    ...fallsOf(series),
    ...countsOfOneVisit(statements, activities),
  ];
  found.set(compared, all);
  return all;
}

function sameDay(statements: readonly Statement[]): SameDay[] {
  const exact = statements.filter(isDated).filter(({ population, precision, use, total }) => {
    const counted = use === "series" || use === "repeat" || use === "excluded" || use === "stale";
    return population === "all" && precision === "exact" && counted && total !== null;
  });
  return [...groupBy(exact, ({ asOf }) => asOf)].flatMap(([day, all]): SameDay[] => {
    const current = all.filter(({ use }) => use !== "stale");
    const others = new Set(current.filter(isDateStated).map(({ total }) => total));
    const repeated = all.filter(
      (row) =>
        row.use === "stale" && isDateStated(row) && others.size > 0 && !others.has(row.total),
    );
    const rows = [...current, ...repeated];
    const differ = new Set(rows.map(({ total }) => total)).size > 1;
    return differ ? [{ kind: "same-day", day, statements: rows }] : [];
  });
}

function partsThatDoNotAdd(statements: readonly Statement[]): PartsDoNotAdd[] {
  return statements.flatMap((statement): PartsDoNotAdd[] => {
    const { total, killed, injured, precision } = statement;
    if (total === null || killed === null || injured === null || precision !== "exact") return [];
    return killed + injured === total
      ? []
      : [{ kind: "parts", statement, total, sum: killed + injured }];
  });
}

function intervalConflicts(intervals: readonly Interval[], count: Count): IntervalConflict[] {
  return checkIntervals(intervals, count)
    .filter((check) => check.disagrees)
    .map((check) => ({
      kind: "interval",
      measures: measures.filter((measure) => check.verdicts[measure] === "disagrees"),
      ...check,
    }));
}
