import type { Clearance } from "../../../contract/clearance.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";
import type { Chosen } from "./clearanceFigure.ts";
import type { ClearancePicture } from "./clearancePicture.ts";
import { clearanceView } from "./clearanceView.ts";

export interface ClearanceSlideView {
  total: LatestNumber | null;
  noTotal: string | null;
  none: string | null;
  picture: ClearancePicture;
  notes: readonly string[];
  /** Who stated what the bars show; `null` where there are none. */
  bars: string | null;
  /** Who stated the total, and where that is printed. */
  source: { label: string; links: readonly SourceLink[] } | null;
}

/** Of what the page says, what a room can read: the total, the picture, and what limits them. */
export function clearanceSlideView(
  rows: readonly Clearance[],
  chosen: Chosen,
  sources: SourcesById,
  messages: DetailMessages,
): ClearanceSlideView {
  const view = clearanceView(rows, chosen, sources, messages);
  const { latest, noTotal, none, picture, notes } = view;
  const [total = null] = latest;
  const row = rows.find(({ id }) => id === total?.id);
  const { clearance: words } = messages.slides;
  const isDrawn = (id: string) => picture.bars.some((bar) => bar.id === id);
  const speakers = view.rows.filter(({ id }) => isDrawn(id)).map(({ speaker }) => speaker);
  return {
    total,
    noTotal,
    none,
    picture,
    notes: [...(view.caution === null ? [] : [view.caution]), ...notes],
    bars: speakers.length === 0 ? null : words.bars([...new Set(speakers)]),
    source: row
      ? { label: words.total(row.speaker), links: sourceLinks(row.sources, sources, messages) }
      : null,
  };
}
