import { answerTo } from "../../app/domain/answer.ts";
import { isOfCounts, parseFigure } from "../../app/domain/figure.ts";
import { answerView } from "../../app/features/answer/answerView.ts";
import { citationOf } from "../../app/features/answer/citation.ts";
import { enDetails } from "../../app/i18n/enDetails.ts";
import {
  publishedIncidents,
  publishedIntervals,
  publishedNotes,
  publishedRecord,
  publishedReturns,
  publishedSources,
} from "./publishedRecord.ts";

export const record = publishedRecord();
const rows = {
  intervals: publishedIntervals,
  incidents: publishedIncidents,
  returns: publishedReturns,
};
const page = { today: "2026-11-24", address: "https://example.org/" };

/** The panel on a number of the published record, with its citation and all that it says. */
export function panel(text: string, of = record) {
  const figure = parseFigure(text, () => true);
  const asked = figure !== null && isOfCounts(figure) ? figure : null;
  const answer = asked && answerTo(asked, of, publishedIntervals, publishedSources);
  if (answer === null) throw new Error(`${text} has no answer`);
  const view = answerView(answer, publishedNotes, rows, publishedSources, enDetails);
  const citation = citationOf(answer, view, publishedSources, enDetails, page);
  return { ...view, answer, citation, text: [...wordsIn(view), citation].join("\n") };
}

/** Every text of a panel but the names of publications, which are others' words. */
function wordsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === "links" ? [] : wordsIn(value)));
}
