import type { Disagreement } from "../../contract/disagreement.ts";
import { explains, rowsOf } from "../../domain/disagreementRows.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import { disagreementSentences, disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A disagreement, ready to read. */
export interface DisagreementRow {
  title: string;
  /** The row by which the list of all disagreements knows it. */
  place: string;
  sentences: readonly string[];
}

/**
 * Disagreements under their titles, each title once, with the notes that explain them; then the notes on
 * other matters.
 */
export function disagreementRows(
  items: readonly ComputedDisagreement[],
  notes: readonly Disagreement[],
  messages: DetailMessages,
): DisagreementRow[] {
  const byTitle = new Map<string, { place: string; sentences: string[] }>();
  const left = new Set(notes);
  for (const item of items) {
    const title = disagreementTitle(item, messages);
    const rows = rowsOf(item);
    const own = [...left].filter((note) => explains(note, new Set(rows)));
    for (const note of own) left.delete(note);
    const entry = byTitle.get(title) ?? { place: disagreementPlace(rows[0] ?? ""), sentences: [] };
    entry.sentences.push(
      ...disagreementSentences(item, messages),
      ...own.map(({ detail }) => detail),
    );
    byTitle.set(title, entry);
  }
  return [
    ...[...byTitle].map(([title, { place, sentences }]) => ({
      title,
      place,
      sentences: [...new Set(sentences)],
    })),
    ...[...left].map(({ id, topic, detail }) => ({
      title: topic,
      place: disagreementPlace(id),
      sentences: [detail],
    })),
  ];
}
