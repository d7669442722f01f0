import type { Statement } from "../../contract/statement.ts";
import type { Period } from "../../domain/period.ts";
import { type DatedStatement, type SourcesById, statedOn } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import { type StatementTable, isMarked } from "./statementTable.ts";

/** A part of the count as a cell says it, and the same where only the button of its number is heard. */
export interface PartWords {
  text: string;
  /** `null` where it was not stated. */
  heard: string | null;
}

/** One statement as a row of the table, ready to read. */
export interface StatementRow {
  id: string;
  asOf: string;
  /** How the day is known, where the speaker did not state it. */
  basis: string | null;
  total: string;
  /** What the figure counts or is called, where that is less than everybody. */
  totalNotes: readonly string[];
  killed: PartWords;
  injured: PartWords;
  /** How many killed, how many injured; one text where neither was stated. */
  civilians: readonly PartWords[];
  military: readonly PartWords[];
  speaker: string;
  statedOn: string;
  part: string;
  partNotes: readonly string[];
  links: readonly SourceLink[];
  isMarked: boolean;
}

export function statementRow(
  statement: Statement,
  series: readonly DatedStatement[],
  sources: SourcesById,
  messages: DetailMessages,
): StatementRow {
  const { rows, statements } = messages;
  const { row } = statements;
  const { asOf, asOfRange, asOfBasis, total, population, wordedAs, useNote } = withTexts(statement);
  const words = statementWords(statement, statedOn(statement, sources), sources, messages);
  const part = (measure: "killed" | "injured"): PartWords => ({
    text: words[measure],
    heard: statement[measure] === null ? null : row.measured(words[measure], measure),
  });
  return {
    id: statement.id,
    asOf: rows.asOf(asOf, asOfRange),
    basis: asOf === null || asOfBasis === "stated" ? null : row.basis[asOfBasis],
    total: total === null ? row.noTotal : words.figure,
    totalNotes: [
      ...(population === "civilians" ? [row.civilians] : []),
      ...(wordedAs === null ? [] : [row.worded(wordedAs)]),
    ],
    killed: part("killed"),
    injured: part("injured"),
    civilians: splitWords("civilians", statement.civilian, messages),
    military: splitWords("military", statement.military, messages),
    speaker: messages.counts.speaker(statement.speaker),
    statedOn: row.statedOn(statedOn(statement, sources)),
    part: row.part(statement.use),
    partNotes: useNote === null ? [] : [useNote],
    links: words.links,
    isMarked: isMarked(statement, series),
  };
}

function splitWords(
  who: "civilians" | "military",
  split: Statement["civilian"],
  { counts, statements: { row } }: DetailMessages,
): PartWords[] {
  if (split === null) return [{ text: counts.notStated, heard: null }];
  return (["killed", "injured"] as const).map((measure) => {
    const value = split[measure];
    if (value === null) return { text: row.notStated(measure), heard: null };
    const text = row.measured(counts.number(value), measure);
    return { text, heard: row.ofWhom(who, text) };
  });
}

/** What is said above the table. */
export interface TableWords {
  heading: string;
  notes: readonly string[];
  /** For a period without a count of the line: the publications of its neighbours. */
  links: readonly SourceLink[];
}

export function tableWords(
  { all, onLine, before, after, gap }: StatementTable,
  { from, to }: Period,
  sources: SourcesById,
  messages: DetailMessages,
): TableWords {
  const { statements } = messages;
  const heading = statements.heading(all.length, from, to);
  if (onLine.length === 0) {
    const near = [before, after].filter((statement) => statement !== null);
    const ids = new Set(near.flatMap((statement) => statement.sources));
    return {
      heading,
      notes: [
        ...(all.length === 0 ? [] : [statements.onLine(0)]),
        nearestWords(before, after, messages),
      ],
      links: sourceLinks([...ids], sources, messages),
    };
  }
  const share =
    onLine.length === all.length
      ? statements.allOnLine(all.length)
      : statements.onLine(onLine.length);
  const notes = gap === null ? [share] : [share, statements.longestGap(gap.from, gap.to)];
  return { heading, notes, links: [] };
}

function nearestWords(
  before: DatedStatement | null,
  after: DatedStatement | null,
  { statements: { nearest }, counts }: DetailMessages,
): string {
  const count = ({ total, precision, asOf }: DatedStatement) =>
    nearest.count(total === null ? counts.notStated : counts.stated(total, precision), asOf);
  if (before && after) return nearest.both(count(before), count(after));
  if (before) return nearest.before(count(before));
  return after ? nearest.after(count(after)) : nearest.neither;
}
