import type { Day } from "../contract/day.ts";
import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import type { Count } from "./count.ts";
import { addDays } from "./day.ts";
import { groupBy } from "./groupBy.ts";
import { type IntervalCheck, checkIntervals } from "./intervals.ts";
import { type Measure, type Population, measures, populations } from "./measures.ts";
import { type PublishedSplit, lastSplit } from "./splits.ts";
import { type DatedStatement, isDated, seriesOf } from "./statements.ts";

/** Days on which statements contradict each other about one count, and the values they leave. */
export interface ConflictingSpan {
  kind: "span";
  population: Population;
  measure: Measure;
  from: Day;
  /** The last day, included. */
  to: Day;
  /** People. */
  smaller: number;
  larger: number;
  statements: readonly DatedStatement[];
}

/** A count whose wording names fewer people than it counts. */
export interface WordingConflict {
  kind: "wording";
  statement: DatedStatement;
  total: number;
  /** The most civilians that the total can hold, in people. */
  atMost: number;
  split: PublishedSplit | null;
}

/** Two or more exact totals for one day that differ. */
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
export type IntervalConflict = { kind: "interval" } & IntervalCheck;

export type ComputedDisagreement =
  ConflictingSpan | WordingConflict | SameDay | PartsDoNotAdd | IntervalConflict;

/** Everything in which the statements and intervals contradict each other, found by computing. */
export function disagreementsOf(
  statements: readonly Statement[],
  intervals: readonly Interval[],
  count: Count,
): ComputedDisagreement[] {
  return [
    ...wordingConflicts(statements, seriesOf(statements), count),
    ...conflictingSpans(count),
    ...sameDay(statements),
    ...partsThatDoNotAdd(statements),
    ...checkIntervals(intervals, count)
      .filter((check) => check.disagrees)
      .map((check): IntervalConflict => ({ kind: "interval", ...check })),
  ];
}

/** Counts worded as civilians that hold more people than can be civilians by the splits published. */
export function wordingConflicts(
  statements: readonly Statement[],
  series: readonly DatedStatement[],
  count: Count,
): WordingConflict[] {
  return statements.filter(isDated).flatMap((statement): WordingConflict[] => {
    const { total, wordedAs, asOf } = statement;
    if (wordedAs !== "civilians" || total === null) return [];
    const atMost = count.at(asOf).civilians.total.high;
    if (atMost === null || total <= atMost) return [];
    return [{ kind: "wording", statement, total, atMost, split: lastSplit(series, asOf) }];
  });
}

function conflictingSpans(count: Count): ConflictingSpan[] {
  const cells = populations.flatMap((population) =>
    measures.map((measure) => [population, measure] as const),
  );
  return cells.flatMap(([population, measure]) => {
    const spans: ConflictingSpan[] = [];
    // Between two days of statements nothing changes, so each such stretch is looked at once, by its ends.
    for (const [index, day] of count.days.entries()) {
      const next = count.days[index + 1];
      const stretches: Array<[Day, Day]> = [[day, day]];
      if (next !== undefined && addDays(day, 1) < next)
        stretches.push([addDays(day, 1), addDays(next, -1)]);
      for (const [from, to] of stretches) {
        const bounds = count.at(from)[population][measure];
        if (!bounds.conflict) continue;
        const span: ConflictingSpan = {
          kind: "span",
          population,
          measure,
          from,
          to,
          smaller: bounds.low,
          larger: bounds.high ?? bounds.low,
          statements: [...new Set([...bounds.lowBy, ...bounds.highBy])],
        };
        const last = spans.at(-1);
        if (last && continues(last, span)) {
          last.to = to;
          last.statements = [...new Set([...last.statements, ...span.statements])];
        } else spans.push(span);
      }
    }
    return spans;
  });
}

function continues(last: ConflictingSpan, next: ConflictingSpan): boolean {
  return (
    addDays(last.to, 1) === next.from &&
    last.smaller === next.smaller &&
    last.larger === next.larger
  );
}

function sameDay(statements: readonly Statement[]): SameDay[] {
  const exact = statements.filter(isDated).filter(({ population, precision, use, total }) => {
    const counted = use === "series" || use === "repeat" || use === "excluded";
    return population === "all" && precision === "exact" && counted && total !== null;
  });
  const byDay = groupBy(exact, ({ asOf }) => asOf);
  return [...byDay]
    .filter(([, rows]) => new Set(rows.map(({ total }) => total)).size > 1)
    .map(([day, rows]) => ({ kind: "same-day", day, statements: rows }));
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
