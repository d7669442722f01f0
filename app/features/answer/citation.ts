import type { Statement } from "../../contract/statement.ts";
import type { Answer } from "../../domain/answer.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import type { AnswerView } from "./answerView.ts";
import { strictFigure } from "./boundsView.ts";
import { countsTo } from "../../i18n/statementWords.ts";
import { partsOf, titleOf, whoAndWhen } from "./said.ts";

/**
 * The number as plain text to paste elsewhere, with all that must travel with it: what it counts, who said
 * it, where it is printed, and the wording that conflicts. Where it follows from several statements, it
 * names each of them. `today` and `address` are those of the page.
 */
export function citationOf(
  answer: Answer,
  view: AnswerView,
  sources: SourcesById,
  messages: DetailMessages,
  { today, address }: { today: string; address: string },
): string {
  const { citation } = messages.answer;
  const population = answer.asked?.population ?? answer.statement?.population ?? "all";
  const { limits, strict, record } = answer;
  // A statement stands as it was published, whatever the counts of its day allow.
  const isStrictOther =
    answer.statement === null &&
    answer.leads.length > 0 &&
    limits !== null &&
    (limits.low !== strict?.low || limits.high !== strict.high);
  return [
    citation.what(view.whole, citation.whom(population)),
    ...(view.mark === null ? [] : [`${view.mark.text}.`]),
    ...(isStrictOther ? [citation.strict(strictFigure(answer, messages))] : []),
    ...(view.leads.length === 0
      ? [view.noLeads]
      : answer.leads.map((lead) => leadText(lead, sources, messages))),
    citation.shown(messages.page.title, today, record.known, address),
  ].join("\n");
}

function leadText(statement: Statement, sources: SourcesById, messages: DetailMessages): string {
  const links = sourceLinks(statement.sources, sources, messages);
  const publications = links.map(({ text, href }) =>
    // While the list of sources is not loaded, the link leads to its place on this page.
    href.startsWith("#") ? text : `${text}, ${href}`,
  );
  const { citation } = messages.answer;
  return citation.statement(
    citation.title(titleOf(statement, sources, messages), partsOf(statement, messages)),
    countsTo(statement, messages),
    whoAndWhen(statement, sources, messages),
    publications,
  );
}
