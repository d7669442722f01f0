import type { Day } from "../contract/day.ts";
import type { Source } from "../contract/source.ts";
import type { Statement } from "../contract/statement.ts";
import { inOrder } from "./day.ts";

/** A day that a row gives itself, or that another date stands in for. */
export interface DatedBy {
  day: Day;
  assumed: boolean;
}

export type SourcesById = ReadonlyMap<string, Source>;

/** The earliest publication date among the sources; `null` where none of them is dated. */
export function firstPublished(ids: readonly string[], sources: SourcesById): Day | null {
  const days = ids.flatMap((id) => sources.get(id)?.published ?? []);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}

/**
 * The day on which a statement was made. Where the row does not say, its source's date stands in, else
 * the day it counts to, else the last day that this may be; such a day is `assumed`.
 */
export function statedOn(statement: Statement, sources: SourcesById): DatedBy {
  if (statement.statedOn !== null) return { day: statement.statedOn, assumed: false };
  const day =
    firstPublished(statement.sources, sources) ??
    statement.asOf ??
    statement.asOfRange?.[1] ??
    null;
  // The check of the data sees to it that a row has one of these; without any, it was never "known".
  return { day: day ?? "9999-12-31", assumed: true };
}

/** The statements that had been made on or before the day; all of them where `known` is null. */
export function statementsKnownOn(
  statements: readonly Statement[],
  known: Day | null,
  sources: SourcesById,
): readonly Statement[] {
  if (known === null) return statements;
  return statements.filter((statement) => statedOn(statement, sources).day <= known);
}

/** What a statement does on the timeline and in the bounds. */
export type Part = "both-bounds" | "lower-only" | "none";

/**
 * The part that a statement takes in the bounds. A second count for a day that is dated only by its
 * publication never limits from above, so a `repeat` of that kind is `lower-only`.
 */
export function partOf(statement: Statement): Part {
  const { asOf, asOfBasis, population, precision, use } = statement;
  const takesPart =
    use === "series" ||
    use === "repeat" ||
    (use === "rounded" && precision === "at-least") ||
    (use === "partial" && population === "civilians");
  if (asOf === null || !takesPart || precision === "about") return "none";
  if (precision === "at-least") return "lower-only";
  return use === "repeat" && asOfBasis === "publication" ? "lower-only" : "both-bounds";
}

/** Whether the day that the statement counts to is the speaker's own, not a publication date or a guess. */
export function isDateStated(statement: Statement): boolean {
  return statement.asOfBasis === "stated";
}

/** A statement with the day that it counts to. */
export type DatedStatement = Statement & { asOf: Day };

/** Whether the day that the statement counts to is known at all; only such a statement has a place in time. */
export function isDated(statement: Statement): statement is DatedStatement {
  return statement.asOf !== null;
}

/** The counts that make the line: exact totals for everybody, in the order of the days they count to. */
export function seriesOf(statements: readonly Statement[]): DatedStatement[] {
  return statements
    .filter(isDated)
    .filter(
      ({ use, total, population }) => use === "series" && total !== null && population === "all",
    )
    .toSorted(byDayThenTotal);
}

function byDayThenTotal(a: DatedStatement, b: DatedStatement): number {
  return inOrder(a.asOf, b.asOf) || (a.total ?? 0) - (b.total ?? 0) || inOrder(a.id, b.id);
}
