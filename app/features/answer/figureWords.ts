import type { Answer } from "../../domain/answer.ts";
import { countStart } from "../../domain/day.ts";
import type { Limits } from "../../domain/revisions.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** The number in large, and the words under it: read together they are a sentence. */
export interface FigureWords {
  figure: string;
  sentence: string;
}

export function figureWords(answer: Answer, messages: DetailMessages): FigureWords {
  const { sentence } = messages.answer;
  const { asked, statement } = answer;
  if (statement !== null) {
    const { total, precision, population } = statement;
    return total === null
      ? { figure: messages.counts.notStated, sentence: messages.timeline.card.partOnly }
      : {
          figure: messages.counts.stated(total, precision),
          sentence: sentence.statement(population),
        };
  }
  if (asked === null || answer.limits === null)
    return { figure: messages.counts.notKnown, sentence: "" };
  const { population, measure, from, to } = asked;
  return {
    figure: limitsInWords(answer.limits, answer, messages),
    sentence:
      from === null
        ? sentence.count(population, measure, to)
        : sentence.rise(population, measure, from, to),
  };
}

/** What limits say of the number that is asked; never a 0 that nobody counted. */
export function limitsInWords(limits: Limits, { asked }: Answer, messages: DetailMessages): string {
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
