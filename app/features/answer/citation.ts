import type { Statement } from "../../contract/statement.ts";
import type { Answer } from "../../domain/answer.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import { type AnswerView, knownDay } from "./answerView.ts";
import { measuredParts, strictFigure } from "./boundsView.ts";

/**
 * The number as plain text to paste elsewhere, with all that must travel with it: what it counts, who said
 * it, where it is printed, and the wording that conflicts. `today` and `address` are those of the page.
 */
export function citationOf(
  answer: Answer,
  view: AnswerView,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
  { today, address }: { today: string; address: string },
): string {
  const { citation } = messages.answer;
  const population = answer.asked?.population ?? answer.statement?.population ?? "all";
  const { limits, strict } = answer;
  const isStrictOther =
    answer.leads.length > 0 &&
    limits !== null &&
    (limits.low !== strict?.low || limits.high !== strict.high);
  return [
    citation.what(view.figure, view.sentence, citation.whom(population)),
    ...(view.mark === null ? [] : [`${view.mark.text}.`]),
    ...(isStrictOther ? [citation.strict(strictFigure(answer, messages))] : []),
    ...(view.leads.length === 0
      ? [view.noLeads]
      : answer.leads.map((lead) => leadText(lead, sources, messages))),
    citation.shown(messages.page.title, today, knownDay(answer, record), address),
  ].join("\n");
}

function leadText(statement: Statement, sources: SourcesById, messages: DetailMessages): string {
  const words = statementWords(statement, statedOn(statement, sources), sources, messages);
  const publications = words.links.map(({ text, href }) =>
    // While the list of sources is not loaded, the link leads to its place on this page.
    href.startsWith("#") ? text : `${text}, ${href}`,
  );
  const { citation } = messages.answer;
  const title = citation.title(words.title, measuredParts(statement, messages));
  return citation.statement(title, words.asOf, words.said, publications);
}
