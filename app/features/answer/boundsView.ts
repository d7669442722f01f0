import type { Answer } from "../../domain/answer.ts";
import { type AnswerEnd, settersOf } from "../../domain/answerEnds.ts";
import { countStart } from "../../domain/day.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { Statement } from "../../contract/statement.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import { limitsInWords } from "./figureWords.ts";

/** A statement in a line. */
interface SetterLine {
  id: string;
  text: string;
  links: readonly SourceLink[];
}

/** One limit and the statements that set it; without statements, a sentence of its own. */
export interface LimitView {
  text: string;
  by: readonly SetterLine[];
}

/** The bounds of one day. */
export interface EndView {
  /** "On 8 March 2025: 383" */
  title: string;
  limits: readonly LimitView[];
}

export function endViews(
  answer: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): EndView[] {
  const { bounds } = messages.answer;
  if (answer.ends.length === 0) return [{ title: bounds.none, limits: [] }];
  return answer.ends.map((end) => endView(end, sources, messages));
}

function endView(
  { day, bounds }: AnswerEnd,
  sources: SourcesById,
  messages: DetailMessages,
): EndView {
  const { bounds: words, inWords, stated } = messages.answer;
  if (day < countStart) return { title: stated.before(countStart), limits: [] };
  const { low, high, lowBy, highBy, conflict } = bounds;
  const isKnown = low > 0 || high !== null;
  const title = words.onDay(day, isKnown ? inWords(bounds) : messages.counts.notKnown);
  const lines = (by: readonly Statement[]) =>
    by.map((statement) => setterLine(statement, sources, messages));
  if (conflict) return { title, limits: [{ text: words.conflict, by: lines(settersOf(bounds)) }] };
  const isOne = lowBy.length === 1 && highBy.length === 1 && lowBy[0] === highBy[0];
  if (isOne) return { title, limits: [{ text: words.exact, by: lines(lowBy) }] };
  return {
    title,
    limits: [
      lowBy.length > 0 ? { text: words.low(low), by: lines(lowBy) } : { text: words.bare, by: [] },
      high === null ? { text: words.open, by: [] } : { text: words.high(high), by: lines(highBy) },
    ],
  };
}

/** What a statement says, in a line: the total, the parts that it gives, the day and the speaker. */
function setterLine(
  statement: Statement,
  sources: SourcesById,
  messages: DetailMessages,
): SetterLine {
  const { evidence } = messages.sources;
  const words = statementWords(statement, statedOn(statement, sources), sources, messages);
  const parts = measuredParts(statement, messages);
  const day = messages.counts.asOf(statement.asOf, statement.asOfRange);
  const asOf = statement.asOf === null ? evidence.someDay(day) : day;
  const speaker = messages.counts.speaker(statement.speaker);
  return {
    id: statement.id,
    text: evidence.said(words.title, parts, asOf, speaker),
    links: words.links,
  };
}

/** "70 killed, 312 injured"; empty where the statement gives neither. */
export function measuredParts(
  { killed, injured, precision }: Statement,
  { sources: { evidence }, counts }: DetailMessages,
): string {
  return evidence.joinMeasures([
    ...(killed === null ? [] : [evidence.measured(counts.stated(killed, precision), "killed")]),
    ...(injured === null ? [] : [evidence.measured(counts.stated(injured, precision), "injured")]),
  ]);
}

/** The strict answer beside the usual one, and why they may differ. */
export function strictWords(answer: Answer, messages: DetailMessages): string[] {
  const { limits, strict } = answer;
  const { bounds } = messages.answer;
  if (limits === null || strict === null || answer.leads.length === 0) return [];
  const isSame = limits.low === strict.low && limits.high === strict.high;
  return [
    isSame ? bounds.strictSame : bounds.strict(strictFigure(answer, messages)),
    ...(limits.assumed ? [bounds.assumed] : []),
  ];
}

/** "383–384" */
export function strictFigure(answer: Answer, messages: DetailMessages): string {
  const { strict, asked } = answer;
  if (strict === null) return messages.counts.notKnown;
  if (strict.low === 0 || strict.high === null) return limitsInWords(strict, answer, messages);
  const isRise = asked !== null && asked.from !== null;
  return messages.counts.short(isRise ? { ...strict, conflict: false } : strict);
}
