import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import { type AlsoSaid, alsoSaidOf } from "./alsoSaid.ts";
import { disagreementsTouching } from "./answerDisagreements.ts";
import { type AnswerEnd, endsOf, settersOf } from "./answerEnds.ts";
import { countStart } from "./day.ts";
import type { ComputedDisagreement } from "./disagreements.ts";
import type { CasualtyFigure } from "./figure.ts";
import { type IntervalCheck, checkIntervals, intervalsKnownOn } from "./intervals.ts";
import { figuresOf, measures } from "./measures.ts";
import { type CasualtyRecord, recordOf } from "./record.ts";
import { type Asked, type Limits, type Revision, limitsOf, revisionsOf } from "./revisions.ts";
import type { SourcesById } from "./statements.ts";

/** What a number is, who stands for it, and what contradicts it. */
export interface BriefAnswer {
  figure: CasualtyFigure;
  /** The record that the number is known from: as it was on the figure's own day, if that is earlier. */
  record: CasualtyRecord;
  /** What is counted, and when; `null` for a statement without a day. */
  asked: Asked | null;
  /** The statement that was asked for; `null` for a count or a rise. */
  statement: Statement | null;
  /** What all statements allow. */
  limits: Limits | null;
  /** The day asked for; for a rise the day before the period and its last day. */
  ends: readonly AnswerEnd[];
  /** Whose words the number stands for: those who give it, else all from whose counts it follows. */
  leads: readonly Statement[];
  /** Figures that a speaker gave for the very days of a rise. */
  intervals: readonly IntervalCheck[];
  disagreements: readonly ComputedDisagreement[];
}

/** How one number of the page is known. */
export interface Answer extends BriefAnswer {
  /** What statements with stated dates alone allow. */
  strict: Limits | null;
  /** Nearest to the days first. */
  alsoSaid: readonly AlsoSaid[];
  revisions: readonly Revision[];
}

/** All that the record can say about a number; `null` where it is a statement that is not in the record. */
export function answerTo(
  figure: CasualtyFigure,
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
): Answer | null {
  const brief = briefAnswerTo(figure, record, intervals, sources);
  if (brief === null) return null;
  const { asked, statement, ends, leads, record: shown } = brief;
  return {
    ...brief,
    strict: asked && limitsOf(shown.count, asked, true),
    alsoSaid: alsoSaidOf(asked, statement, ends, namedBy(leads, ends), shown),
    revisions: asked ? revisionsOf(shown.statements, shown.count, asked, sources) : [],
  };
}

/**
 * The part of the answer that takes little time, for many numbers at once; `null` as above. Of a rise that
 * begins before the count does, only the days that are counted are asked.
 */
export function briefAnswerTo(
  figure: CasualtyFigure,
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
): BriefAnswer | null {
  const statement =
    figure.kind === "statement"
      ? (record.statements.find(({ id }) => id === figure.id) ?? null)
      : null;
  if (figure.kind === "statement" && statement === null) return null;
  const asked = askedBy(figure, statement);
  const shown = asShown(figure, record, sources);
  const ends = endsOf(asked, shown.count);
  const limits = asked && limitsOf(shown.count, asked);
  const leads = statement ? [statement] : leadsOf(asked, limits, ends);
  const sameDays =
    asked !== null && asked.from !== null
      ? intervalsKnownOn(intervals, shown.known, sources).filter(
          ({ start, end }) => start === asked.from && end === asked.to,
        )
      : [];
  return {
    figure,
    record: shown,
    asked,
    statement,
    limits,
    ends,
    leads,
    intervals: checkIntervals(sameDays, shown.count),
    disagreements: disagreementsTouching(asked, ends, namedBy(leads, ends), shown, sameDays),
  };
}

/** The statements that a number rests on. */
function namedBy(leads: readonly Statement[], ends: readonly AnswerEnd[]): ReadonlySet<Statement> {
  return new Set([...leads, ...ends.flatMap(({ bounds }) => settersOf(bounds))]);
}

function askedBy(figure: CasualtyFigure, statement: Statement | null): Asked | null {
  if (figure.kind === "rise") {
    const { population, measure, from, to } = figure;
    const isCounted = from < countStart && countStart <= to;
    return { population, measure, from: isCounted ? countStart : from, to };
  }
  if (figure.kind === "count") {
    const { population, measure, day } = figure;
    return { population, measure, from: null, to: day };
  }
  if (statement === null || statement.asOf === null) return null;
  const { population, asOf } = statement;
  // A part of the count is set against the same part: "54 killed" against the people killed.
  const given = figuresOf(statement)[population];
  const measure = measures.find((name) => given[name] !== null) ?? "total";
  return { population, measure, from: null, to: asOf };
}

/** The record, or what of it had been stated by the day that the figure names. */
function asShown(
  figure: CasualtyFigure,
  record: CasualtyRecord,
  sources: SourcesById,
): CasualtyRecord {
  const known = figure.kind === "statement" ? null : (figure.known ?? null);
  if (known === null || (record.known !== null && record.known <= known)) return record;
  return recordOf(record.statements, record.activities, known, sources);
}

/** The counts that give the number for its very day; else every one that sets a limit of it, if any does. */
function leadsOf(
  asked: Asked | null,
  limits: Limits | null,
  ends: readonly AnswerEnd[],
): Statement[] {
  const [start] = ends;
  if (asked === null || limits === null || start === undefined) return [];
  if (limits.low === 0 && limits.high === null) return [];
  const { population, measure, from, to } = asked;
  const { low, high, lowBy } = start.bounds;
  const given =
    from === null && low === high
      ? lowBy.filter((row) => row.asOf === to && figuresOf(row)[population][measure] === low)
      : [];
  if (given.length > 0) return given;
  return [...new Set(ends.flatMap(({ bounds }) => settersOf(bounds)))];
}
