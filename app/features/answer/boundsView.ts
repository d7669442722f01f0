import type { Statement } from "../../contract/statement.ts";
import type { Answer } from "../../domain/answer.ts";
import { type AnswerEnd, settersOf } from "../../domain/answerEnds.ts";
import type { Step, Term } from "../../domain/answerSteps.ts";
import { countStart } from "../../domain/day.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { limitsInWords } from "./figureWords.ts";
import { partsOf, titleOf } from "./said.ts";

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
  /** How it follows where none of them prints it: "55 civilians killed + 143 … = 198 …". */
  steps: readonly string[];
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
  { day, bounds, lowSteps, highSteps }: AnswerEnd,
  sources: SourcesById,
  messages: DetailMessages,
): EndView {
  const { bounds: words, inWords, stated } = messages.answer;
  if (day < countStart) return { title: stated.before(countStart), limits: [] };
  const { low, high, lowBy, highBy, conflict } = bounds;
  const isKnown = low > 0 || high !== null;
  const title = words.onDay(day, isKnown ? inWords(bounds) : messages.counts.notKnown);
  const limit = (text: string, by: readonly Statement[], steps: readonly Step[] = []) => ({
    text,
    by: by.map((statement) => setterLine(statement, sources, messages)),
    steps: [...new Set(steps.map((step) => stepWords(step, messages)))],
  });
  const allSteps = [...lowSteps, ...highSteps];
  if (conflict) return { title, limits: [limit(words.conflict, settersOf(bounds), allSteps)] };
  const isOne = lowBy.length === 1 && highBy.length === 1 && lowBy[0] === highBy[0];
  if (isOne) return { title, limits: [limit(words.exact, lowBy, lowSteps)] };
  return {
    title,
    limits: [
      lowBy.length > 0 ? limit(words.low(low), lowBy, lowSteps) : limit(words.bare, []),
      high === null ? limit(words.open, []) : limit(words.high(high), highBy, highSteps),
    ],
  };
}

function stepWords({ first, sign, second, result }: Step, { answer }: DetailMessages): string {
  const term = ({ population, measure, value }: Term) =>
    answer.bounds.term(value, population, measure);
  return answer.bounds.step(term(first), sign, term(second), term(result));
}

/** What a statement says, in a line: the total, the parts that it gives, the day and the speaker. */
function setterLine(
  statement: Statement,
  sources: SourcesById,
  messages: DetailMessages,
): SetterLine {
  const { evidence } = messages.sources;
  const { bounds } = messages.answer;
  const day = messages.rows.asOf(statement.asOf, statement.asOfRange);
  const asOf = statement.asOf === null ? evidence.someDay(day) : day;
  const speaker = messages.counts.speaker(statement.speaker);
  const text = evidence.said(
    titleOf(statement, sources, messages),
    partsOf(statement, messages),
    asOf,
    speaker,
  );
  const { noBoundFor } = statement;
  return {
    id: statement.id,
    text: noBoundFor.length === 0 ? text : `${text} ${bounds.setsNone(noBoundFor)}`,
    links: sourceLinks(statement.sources, sources, messages),
  };
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
