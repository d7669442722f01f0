import type { Interval } from "../../contract/interval.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import type { Words } from "../../i18n/pressable.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";

/** A figure beside the headline. */
export interface Tile {
  id: "latest" | "in-period" | "killed-injured" | "civilians-military" | "activities";
  figure: Words;
  label: string;
  /** As of when, and by whom. */
  details: readonly Words[];
  links: readonly SourceLink[];
  /** Where the page says how statements contradict each other about it; `null` where they do not. */
  disputed: { place: string; label: string } | null;
  /** Whether a mark may still come, with files that are loaded later: it has its room from the start. */
  mayBeDisputed?: boolean;
}

/** What a tile is made of. */
export interface Asked {
  record: CasualtyRecord;
  period: Period;
  /** Figures of spans of days, as somebody stated them; none until they are loaded. */
  intervals: readonly Interval[];
  sources: SourcesById;
  messages: Messages;
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
