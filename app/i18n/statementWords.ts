import type { Statement } from "../contract/statement.ts";
import type { DatedBy, SourcesById } from "../domain/statements.ts";
import type { DetailMessages } from "./enDetails.ts";
import { type SourceLink, sourceLinks } from "./sourceLinks.ts";

/** A statement, ready to read. */
export interface StatementWords {
  /** "383", "at least 300", or "not stated". */
  figure: string;
  /** "383 people killed or injured" */
  title: string;
  /** The day it counts to, and on what basis. */
  asOf: string;
  /** Who said it, and when. */
  said: string;
  killed: string;
  injured: string;
  civilians: string;
  military: string;
  links: readonly SourceLink[];
}

/** Says one statement in full (`said` is the day on which it was made); what it does not state is "not stated". */
export function statementWords(
  statement: Statement,
  said: DatedBy,
  sources: SourcesById,
  messages: DetailMessages,
): StatementWords {
  const { card, counts } = messages;
  const { total, killed, injured, civilian, military, precision } = statement;
  const figureOf = (value: number | null) =>
    value === null ? counts.notStated : counts.stated(value, precision);
  const figure = figureOf(total);
  return {
    figure,
    title: total === null ? card.partOnly : card.title(figure, statement.population),
    asOf: countsTo(statement, messages),
    said: card.said(counts.speaker(statement.speaker), said),
    killed: figureOf(killed),
    injured: figureOf(injured),
    civilians: civilian ? card.split(civilian) : counts.notStated,
    military: military ? card.split(military) : counts.notStated,
    links: sourceLinks(statement.sources, sources, messages),
  };
}

/** To which day it counts, and on what basis that is known. */
export function countsTo(
  { asOf, asOfRange, asOfBasis }: Statement,
  { card, counts, rows }: DetailMessages,
): string {
  if (asOf === null) return card.asOfSomeDay(asOfRange);
  return card.asOf(counts.day(asOf), rows.asOfBasis[asOfBasis], asOfBasis === "stated");
}
