import type { Answer } from "../../domain/answer.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { limitsInWords } from "./figureWords.ts";

/** How the answer changed as more was said: some sentences, then a line for each answer. */
export interface RevisionsView {
  sentences: readonly string[];
  lines: readonly { id: string; text: string }[];
}

export function revisionsView(
  answer: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): RevisionsView {
  const { revisions: words } = messages.answer;
  const lines = revisionLines(answer, messages);
  if (answer.statement === null)
    return { sentences: lines.length === 0 ? [words.none] : [], lines };
  const { day, assumed } = statedOn(answer.statement, sources);
  return {
    sentences: [words.statement(day, assumed), ...(lines.length === 0 ? [] : [words.ofItsDay])],
    lines,
  };
}

function revisionLines(answer: Answer, messages: DetailMessages) {
  const { revisions: words } = messages.answer;
  return answer.revisions.map(({ day, limits, by, assumed }) => {
    const speakers = [...new Set(by.map(({ speaker }) => messages.counts.speaker(speaker)))];
    const text = words.line(day, limitsInWords(limits, answer, messages));
    const news = speakers.length === 0 ? [] : [words.by(speakers)];
    return { id: day, text: [text, ...news, ...(assumed ? [words.assumed] : [])].join(" ") };
  });
}
