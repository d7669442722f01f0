import type { Interval } from "../contract/interval.ts";
import { briefAnswerTo } from "./answer.ts";
import { unrepeated } from "./disagreementRows.ts";
import type { ComputedDisagreement } from "./disagreements.ts";
import type { CasualtyFigure } from "./figure.ts";
import type { CasualtyRecord } from "./record.ts";
import { isSameDisagreement } from "./sameDisagreement.ts";
import type { SourcesById } from "./statements.ts";

/** The disagreements that touch any of the figures, each once, those of the first figure first. */
export function disputesOf(
  figures: readonly CasualtyFigure[],
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
): ComputedDisagreement[] {
  const found: ComputedDisagreement[] = [];
  for (const figure of figures)
    for (const item of briefAnswerTo(figure, record, intervals, sources)?.disagreements ?? [])
      if (!found.some((other) => isSameDisagreement(other, item))) found.push(item);
  return unrepeated(found);
}
