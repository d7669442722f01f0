import { foundingVisit } from "../../../domain/activity.ts";
import { type Period, overlaps } from "../../../domain/period.ts";
import type { CasualtyRecord } from "../../../domain/record.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { withTexts } from "../../../domain/texts.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";

/** What the founding visit raised about mine action, ready to read. */
export interface VisitRaised {
  /** The visit's id. */
  id: string;
  title: string;
  when: string;
  /** Whether no day of the visit is in the period shown. */
  isOutside: boolean;
  raised: readonly { text: string; links: readonly SourceLink[] }[];
}

/**
 * What the record says of the founding visit's parts on mine action, each text once, the well documented
 * first; `null` where nothing of it was known.
 */
export function visitRaised(
  { folded }: Pick<CasualtyRecord, "folded">,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): VisitRaised | null {
  const fold = foundingVisit(folded);
  if (fold === null) return null;
  const visit = withTexts(fold.activity);
  const meetings = fold.meetings.map((part) => withTexts(part));
  const parts = meetings.filter(({ mineActionHow }) => mineActionHow !== null);
  const said = new Map<string, readonly SourceLink[]>();
  for (const isSure of [true, false])
    for (const part of parts.length === 0 ? [visit] : parts)
      if (part.mineActionHow !== null && (part.confidence === "high") === isSure)
        if (!said.has(part.mineActionHow))
          said.set(part.mineActionHow, sourceLinks(part.sources, sources, messages));
  if (said.size === 0) return null;
  return {
    id: visit.id,
    title: visit.title,
    when: messages.timeline.when(visit.start, visit.end, visit.datePrecision),
    isOutside: !overlaps(period, visit.start, visit.end),
    raised: [...said].map(([text, links]) => ({ text, links })),
  };
}
