import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Day } from "../../contract/day.ts";
import { queries } from "../../queries/queries.ts";
import { type Kept, keptNow, nothingKept, subscribe } from "../../queries/keptBriefing.ts";

/** The slides to show, and where they come from. */
export interface Briefing extends Kept {
  /** One's own where there are some, else the published ones; `null` while these are not loaded. */
  slides: readonly Slide[] | null;
  /** The published briefing; `null` while it is not loaded. */
  published: { updated: Day; rows: readonly Slide[] } | null;
  /** The published briefing was changed after one's own was made from it. */
  isPublishedNewer: boolean;
  /** Why the published briefing could not be loaded. */
  error: Error | null;
  retry: () => void;
}

/** The briefing that is shown: somebody's own, kept on this computer, else the published one. */
export function useBriefing(): Briefing {
  const kept = useSyncExternalStore(subscribe, keptNow, () => nothingKept);
  const { data, error, refetch } = useQuery(queries.briefing);
  const published = data ?? null;
  const { own } = kept;
  return {
    ...kept,
    slides: own?.rows ?? published?.rows ?? null,
    published,
    isPublishedNewer:
      own?.madeFrom != null && published !== null && own.madeFrom < published.updated,
    error,
    retry: () => void refetch(),
  };
}
