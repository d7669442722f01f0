import type { Day } from "../contract/day.ts";
import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import { type AlsoSaid, alsoSaidOf } from "./alsoSaid.ts";
import { type AnswerEnd, endsOf, settersOf } from "./answerEnds.ts";
import { statementsOf, unrepeated } from "./disagreementRows.ts";
import { type ComputedDisagreement, disagreementsOf } from "./disagreements.ts";
import type { Figure } from "./figure.ts";
import { type IntervalCheck, checkIntervals } from "./intervals.ts";
import { type CasualtyRecord, recordOf } from "./record.ts";
import { type Asked, type Limits, type Revision, limitsOf, revisionsOf } from "./revisions.ts";
import type { SourcesById } from "./statements.ts";

/** How one number of the page is known. */
export interface Answer {
  figure: Figure;
  /** What is counted, and when; `null` for a statement without a day. */
  asked: Asked | null;
  /** The statement that was asked for; `null` for a count or a rise. */
  statement: Statement | null;
  /** What all statements allow, and what those with stated dates alone allow. */
  limits: Limits | null;
  strict: Limits | null;
  /** The day asked for; for a rise the day before the period and its last day. */
  ends: readonly AnswerEnd[];
  /** Whose words the number stands for. */
  leads: readonly Statement[];
  /** Nearest to the days first. */
  alsoSaid: readonly AlsoSaid[];
  /** Figures that a speaker gave for the very days of a rise. */
  intervals: readonly IntervalCheck[];
  disagreements: readonly ComputedDisagreement[];
  revisions: readonly Revision[];
}

/**
 * All that the record can say about a number; `null` where it is a statement that is not in the record.
 * `intervals` are those known on the record's day.
 */
export function answerTo(
  figure: Figure,
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
): Answer | null {
  const statement =
    figure.kind === "statement"
      ? (record.statements.find(({ id }) => id === figure.id) ?? null)
      : null;
  if (figure.kind === "statement" && statement === null) return null;
  const asked = askedBy(figure, statement);
  const shown = asShown(figure, record, sources);
  const ends = endsOf(asked, shown.count);
  const leads = statement ? [statement] : leadsOf(ends);
  const named = new Set([...leads, ...ends.flatMap(({ bounds }) => settersOf(bounds))]);
  const sameDays =
    asked !== null && asked.from !== null
      ? intervals.filter(({ start, end }) => start === asked.from && end === asked.to)
      : [];
  return {
    figure,
    asked,
    statement,
    limits: asked && limitsOf(shown.count, asked),
    strict: asked && limitsOf(shown.count, asked, true),
    ends,
    leads,
    alsoSaid: alsoSaidOf(asked, statement, ends, named, shown.statements),
    intervals: checkIntervals(sameDays, shown.count),
    disagreements: touching(asked, ends, named, shown, sameDays),
    revisions: asked ? revisionsOf(record.statements, record.count, asked, sources) : [],
  };
}

function askedBy(figure: Figure, statement: Statement | null): Asked | null {
  if (figure.kind === "rise") return figure;
  if (figure.kind === "count") {
    const { population, measure, day } = figure;
    return { population, measure, from: null, to: day };
  }
  if (statement === null || statement.asOf === null) return null;
  return { population: statement.population, measure: "total", from: null, to: statement.asOf };
}

/** The record, or what of it had been stated by the day that the figure names. */
function asShown(figure: Figure, record: CasualtyRecord, sources: SourcesById): CasualtyRecord {
  const known = figure.kind === "count" ? figure.known : null;
  if (known === null || (record.known !== null && record.known <= known)) return record;
  return recordOf(record.statements, record.activities, known, sources);
}

/** One count where the bounds meet or are open above; both ends' where they do not, and for a rise. */
function leadsOf(ends: readonly AnswerEnd[]): Statement[] {
  const [start, end] = ends.map(({ bounds }) => bounds);
  if (start === undefined) return [];
  if (end !== undefined)
    return unique([...start.lowBy.slice(0, 1), ...(end.highBy[0] ? end.highBy : end.lowBy)]);
  const { low, high, lowBy, highBy } = start;
  const isOne = high === null || low === high;
  return unique(isOne && lowBy.length > 0 ? lowBy : [...lowBy, ...highBy]);
}

/** The disagreements in which a named statement takes part, or that are about the very days and count. */
function touching(
  asked: Asked | null,
  ends: readonly AnswerEnd[],
  named: ReadonlySet<Statement>,
  record: CasualtyRecord,
  intervals: readonly Interval[],
): ComputedDisagreement[] {
  const isAsked = (from: Day, to: Day) => ends.some(({ day }) => from <= day && day <= to);
  const isNamed = (item: ComputedDisagreement) => statementsOf(item).some((row) => named.has(row));
  const found = disagreementsOf(record, intervals).filter((item) => {
    switch (item.kind) {
      case "wording":
      case "parts":
      case "one-visit":
      case "fell":
        return isNamed(item);
      case "same-day":
        return isAsked(item.day, item.day) || isNamed(item);
      case "span":
        return (
          item.population === asked?.population &&
          item.measure === asked.measure &&
          (isAsked(item.from, item.to) || isNamed(item))
        );
      case "interval":
        return true;
    }
    return false;
  });
  return unrepeated(found);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
