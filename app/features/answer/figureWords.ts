import type { Statement } from "../../contract/statement.ts";
import type { Day } from "../../contract/day.ts";
import type { BriefAnswer } from "../../domain/answer.ts";
import { settersOf } from "../../domain/answerEnds.ts";
import { countStart, inOrder } from "../../domain/day.ts";
import { figuresOf } from "../../domain/measures.ts";
import type { Asked, Limits } from "../../domain/revisions.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** The number in large, and the words under it; `whole` is both as one sentence, without its full stop. */
export interface FigureWords {
  figure: string;
  sentence: string;
  whole: string;
}

export function figureWords(answer: BriefAnswer, messages: DetailMessages): FigureWords {
  const { sentence } = messages.answer;
  const { asked, statement, limits } = answer;
  if (statement !== null) return statementFigure(statement, messages);
  if (asked === null || limits === null)
    return unanswered(messages.counts.notKnown, messages.answer.stated.none);
  const { population, measure, from, to } = asked;
  const figure = limitsInWords(limits, answer, messages);
  if (to < countStart)
    return unanswered(figure, sentence.notCounted(population, measure, countStart));
  if (isUnknown(limits))
    return unanswered(figure, sentence.notKnown(population, measure, from, to));
  if (from !== null && limits.high === 0)
    return together(figure, sentence.noChange(population, measure, from, to, countsBehind(answer)));
  const isOne = (limits.high ?? limits.low) === 1;
  const counted = countedTo(answer, asked);
  return together(
    figure,
    from === null
      ? sentence.count(population, measure, isOne, to, counted)
      : sentence.rise(population, measure, isOne, from, to, counted),
  );
}

/** A statement's own figure: its total, else the parts that it gives. */
function statementFigure(statement: Statement, messages: DetailMessages): FigureWords {
  const { sentence, figure: words } = messages.answer;
  const { counts } = messages;
  const { total, precision, population, civilian } = statement;
  if (total !== null)
    return together(
      counts.stated(total, precision),
      sentence.statement(population, "total", total === 1),
    );
  const killed = statement.killed ?? (population === "civilians" ? civilian?.killed : null) ?? null;
  const injured =
    statement.injured ?? (population === "civilians" ? civilian?.injured : null) ?? null;
  if (killed !== null && injured !== null)
    return together(
      words.parts(counts.stated(killed, precision), counts.stated(injured, precision)),
      sentence.parts(population),
    );
  const one = killed ?? injured;
  if (one === null) return unanswered(counts.notStated, messages.card.partOnly);
  const measure = killed === null ? "injured" : "killed";
  return together(counts.stated(one, precision), sentence.part(population, measure, one === 1));
}

function together(figure: string, sentence: string): FigureWords {
  return { figure, sentence, whole: `${figure} ${sentence}` };
}

/** Words in place of a number, which cannot be read on into the sentence. */
function unanswered(figure: string, sentence: string): FigureWords {
  return { figure, sentence, whole: `${figure}: ${sentence}` };
}

/**
 * The day to which the number was counted: the asked day where a statement gives it for that day, the last
 * count's where none is later; `null` where it follows from the counts on both sides.
 */
export function countedTo({ ends }: BriefAnswer, asked: Asked): Day | null {
  const bounds = ends.at(-1)?.bounds;
  if (bounds === undefined) return null;
  const { population, measure, to } = asked;
  const { low, high, lowBy } = bounds;
  const isOfDay = settersOf(bounds).some((row) => {
    const value = figuresOf(row)[population][measure];
    return row.asOf === to && value !== null && (value === low || value === high);
  });
  if (isOfDay) return to;
  const [last, ...others] = lowBy;
  return high === null && last !== undefined && others.length === 0 ? last.asOf : null;
}

/** The days of the counts on which a number rests, first to last, each once. */
function countsBehind({ ends }: BriefAnswer): readonly Day[] {
  const days = ends.flatMap(({ bounds }) => settersOf(bounds).flatMap(({ asOf }) => asOf ?? []));
  return [...new Set(days)].toSorted(inOrder);
}

/** What limits say of the number that is asked; never a 0 that nobody counted. */
export function limitsInWords(
  limits: Limits,
  { asked }: BriefAnswer,
  messages: DetailMessages,
): string {
  const { figure, inWords } = messages.answer;
  if (asked === null || asked.to < countStart) return figure.notCounted;
  if (isUnknown(limits)) return messages.counts.notKnown;
  if (asked.from === null) return inWords(limits);
  // A rise is a span also where counts contradict each other: any value between is possible.
  return limits.high === 0 ? figure.noChange : inWords({ ...limits, conflict: false });
}

/** Whether the limits say nothing at all. */
export function isUnknown({ low, high }: Limits): boolean {
  return low === 0 && high === null;
}
