import type { Activity } from "../../contract/activity.ts";
import { wordingConflicts } from "../../domain/wording.ts";
import { oncePer } from "../../domain/oncePer.ts";
import { type Period, includes } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type DatedStatement, isDated } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";

/** The count and the visit that the founding article reports, where both are known. */
export interface FoundingPair {
  visit: Activity;
  statement: DatedStatement;
  total: number;
}

/** Finds the pair among the rows: the visit of its own track, and the statement reported on it. */
export const foundingPair = oncePer((record: CasualtyRecord): FoundingPair | null => {
  const visit = record.activities.find(
    ({ track, parent, statement }) =>
      track === "founding-visit" && parent === null && statement !== null,
  );
  const statement = record.statements.find(({ id }) => id === visit?.statement);
  if (!visit || !statement || !isDated(statement) || statement.total === null) return null;
  return { visit, statement, total: statement.total };
});

/** What the picture says about the pair; `null` where the window does not show it. */
export function foundingWords(
  record: CasualtyRecord,
  pair: FoundingPair | null,
  window: Period,
  { timeline, counts }: Messages,
): { figure: string; text: string; mark: string | null } | null {
  if (!pair || !includes(window, pair.statement.asOf)) return null;
  const { visit, statement, total } = pair;
  const [place = ""] = (visit.place ?? "").split(",");
  const [conflict] = wordingConflicts([statement], record.series, record.count);
  return {
    figure: counts.number(total),
    text: timeline.founding(place, visit.start, visit.end),
    mark: conflict ? timeline.foundingMark(conflict.atMost) : null,
  };
}
