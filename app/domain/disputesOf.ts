import type { Interval } from "../contract/interval.ts";
import { briefAnswerTo } from "./answer.ts";
import { rowsOf, unrepeated } from "./disagreementRows.ts";
import type { ComputedDisagreement } from "./disagreements.ts";
import type { Figure } from "./figure.ts";
import type { CasualtyRecord } from "./record.ts";
import type { SourcesById } from "./statements.ts";

/** The disagreements that touch any of the figures, each once, those of the first figure first. */
export function disputesOf(
  figures: readonly Figure[],
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
): ComputedDisagreement[] {
  const found = new Map<string, ComputedDisagreement>();
  for (const figure of figures) {
    const answer = briefAnswerTo(figure, record, intervals, sources);
    for (const item of answer?.disagreements ?? []) {
      const key = keyOf(item);
      if (!found.has(key)) found.set(key, item);
    }
  }
  return unrepeated([...found.values()]);
}

/** The same for the same disagreement, however often it is computed. */
function keyOf(item: ComputedDisagreement): string {
  const count = item.kind === "span" ? `${item.population} ${item.measure} ${item.from}` : "";
  const measure = item.kind === "fell" ? item.measure : "";
  return [item.kind, ...rowsOf(item), count, measure].join(" ");
}
