import type { WholeActivity } from "../contract/activity.ts";
import type { SourcesById } from "./statements.ts";

/**
 * The publications of an activity, by id, in their order. An undated page cannot itself show on which of
 * several occasions it reports, so it is kept apart, unless no other publication reports the activity.
 * A publication that is not loaded counts as dated.
 */
export function sourcesByDate(
  { sources: ids }: Pick<WholeActivity, "sources">,
  sources: SourcesById,
): { dated: readonly string[]; undated: readonly string[] } {
  const isDated = (id: string) => sources.get(id)?.published !== null;
  const dated = ids.filter(isDated);
  return dated.length === 0
    ? { dated: ids, undated: [] }
    : { dated, undated: ids.filter((id) => !isDated(id)) };
}
