import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import { disagreementSentences, disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A disagreement, ready to read. */
export interface DisagreementRow {
  title: string;
  sentences: readonly string[];
}

/** Disagreements under their titles, each title once; what another of them says already is left out. */
export function disagreementRows(
  items: readonly ComputedDisagreement[],
  messages: DetailMessages,
): DisagreementRow[] {
  const byTitle = new Map<string, string[]>();
  for (const item of items) {
    if (isSaidBy(item, items)) continue;
    const title = disagreementTitle(item, messages);
    const sentences = byTitle.get(title) ?? [];
    sentences.push(...disagreementSentences(item, messages));
    byTitle.set(title, sentences);
  }
  return [...byTitle].map(([title, sentences]) => ({ title, sentences: [...new Set(sentences)] }));
}

/** Days on which totals differ say no more than the two counts for one day, or a count that later ones are below. */
function isSaidBy(item: ComputedDisagreement, others: readonly ComputedDisagreement[]): boolean {
  if (item.kind !== "span" || item.population !== "all" || item.measure !== "total") return false;
  return others.some((other) =>
    other.kind === "fell"
      ? item.statements.includes(other.earlier)
      : other.kind === "same-day" && item.from === other.day && item.to === other.day,
  );
}
