import type { Disagreement } from "../../contract/disagreement.ts";
import type { Answer } from "../../domain/answer.ts";
import { explains, placeOf, rowsOf } from "../../domain/disagreementRows.ts";
import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { disagreementSentences, disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";

/** A disagreement that touches the number, in a few sentences, and what people found out about it. */
export interface Contradiction {
  id: string;
  title: string;
  /** The id of its element in the list of disagreements. */
  place: string;
  sentences: readonly string[];
  notes: readonly {
    id: string;
    topic: string | null;
    text: string;
    links: readonly SourceLink[];
  }[];
}

/**
 * The computed disagreements with the notes that explain them, each note once; then the notes on the
 * statements that the number stands for which no computing finds. `notes` are those known by then.
 */
export function contradictionsOf(
  { disagreements, leads }: Answer,
  notes: readonly Disagreement[],
  sources: SourcesById,
  messages: DetailMessages,
): Contradiction[] {
  const left = new Set(notes);
  const noteView = (note: Disagreement, topic: string | null) => ({
    id: note.id,
    topic,
    text: note.detail,
    links: sourceLinks(note.sources, sources, messages),
  });
  const computed = disagreements.map((item, index): Contradiction => {
    const rows = new Set(rowsOf(item));
    const own = [...left].filter((note) => explains(note, rows));
    for (const note of own) left.delete(note);
    const title = disagreementTitle(item, messages);
    return {
      id: `${item.kind} ${index}`,
      title,
      place: placeOf(leadingRow(item)),
      sentences: disagreementSentences(item, messages),
      notes: own.map((note) => noteView(note, title.startsWith(note.topic) ? null : note.topic)),
    };
  });
  const stated = new Set(leads.map(({ id }) => id));
  const alone = [...left]
    .filter((note) => explains(note, stated))
    .map((note): Contradiction => ({
      id: note.id,
      title: note.topic,
      place: placeOf(note.id),
      sentences: [],
      notes: [noteView(note, null)],
    }));
  return [...computed, ...alone];
}

function leadingRow(item: ComputedDisagreement): string {
  return rowsOf(item)[0] ?? "";
}
