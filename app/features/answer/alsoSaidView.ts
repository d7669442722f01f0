import type { Statement } from "../../contract/statement.ts";
import type { AlsoSaid } from "../../domain/alsoSaid.ts";
import type { Answer } from "../../domain/answer.ts";
import type { IntervalCheck } from "../../domain/intervals.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { intervalLine } from "../../i18n/statementLines.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { partsOf, titleOf } from "./said.ts";

/** What somebody else said of the same days, and how it differs. */
export interface AlsoSaidLine {
  id: string;
  text: string;
  /** "1 fewer", "the same", "this number is not stated". */
  difference: string;
  isDifferent: boolean;
  links: readonly SourceLink[];
}

export function alsoSaidLines(
  answer: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine[] {
  return [
    ...answer.intervals.map((check) => intervalSaid(check, answer, sources, messages)),
    ...answer.alsoSaid.map((said) => lineOf(said, answer, sources, messages)),
  ];
}

function lineOf(
  said: AlsoSaid,
  answer: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine {
  const { alsoSaid } = messages.answer;
  const { counts, rows } = messages;
  const { statement, value, end, contradicts } = said;
  const { id, precision, asOf, asOfRange, use } = statement;
  const figure =
    value === null ? wholeOf(statement, sources, messages) : counts.stated(value, precision);
  const words = differenceWords(said, answer, messages);
  const day = rows.asOf(asOf, asOfRange);
  const when = asOf === null ? messages.sources.evidence.someDay(day) : day;
  const text = alsoSaid.line(figure, when, counts.speaker(statement.speaker));
  const isPlain = use === "series" || use === "repeat";
  const isRise = answer.asked !== null && answer.asked.from !== null;
  return {
    id,
    text: isPlain ? text : `${text} (${rows.use[use]})`,
    // A count is no rise: it is set against the count of the day on which the rise begins or ends.
    difference: isRise && end !== null ? alsoSaid.ofCount(end.day, words) : words,
    isDifferent: contradicts,
    links: sourceLinks(statement.sources, sources, messages),
  };
}

function differenceWords(
  { statement: { precision, asOf }, difference, contradicts, end }: AlsoSaid,
  { statement: asked }: Answer,
  messages: DetailMessages,
): string {
  const { alsoSaid } = messages.answer;
  if (difference === null) return alsoSaid.notStated;
  if (difference === 0) {
    const isOne = asked !== null || (end !== null && end.bounds.low === end.bounds.high);
    return isOne ? alsoSaid.same : alsoSaid.within;
  }
  if (contradicts || precision === "about") return alsoSaid.difference(difference);
  return precision === "at-least" && difference < 0
    ? alsoSaid.fits
    : alsoSaid.fitsItsDay(difference, asOf !== null);
}

/** What a statement gives instead of the number that is asked: its total, else its parts. */
function wholeOf(statement: Statement, sources: SourcesById, messages: DetailMessages): string {
  const title = titleOf(statement, sources, messages);
  return statement.total === null
    ? messages.answer.citation.title(title, partsOf(statement, messages))
    : title;
}

function intervalSaid(
  { interval, verdicts }: IntervalCheck,
  { asked }: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine {
  // What an interval says of civilians or military is not checked against the bounds.
  const verdict = asked?.population === "all" ? verdicts[asked.measure] : "not-stated";
  return {
    ...intervalLine(interval, sources, messages),
    difference: messages.answer.alsoSaid.interval[verdict],
    isDifferent: verdict === "disagrees",
  };
}
