import { lastUpTo } from "../../domain/change.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { oncePer } from "../../domain/oncePer.ts";
import { type Period, includes } from "../../domain/period.ts";
import type { DatedStatement } from "../../domain/statements.ts";

/** The last count of the line that gives the value, lies in the period and names its speaker. */
export function lastNamed(
  series: readonly DatedStatement[],
  period: Period,
  value: number,
): DatedStatement | null {
  const last = lastUpTo(namedByTotal(series).get(value) ?? [], period.to);
  return last !== null && includes(period, last.asOf) ? last : null;
}

const namedByTotal = oncePer((series: readonly DatedStatement[]) =>
  groupBy(
    series.filter(({ speaker }) => speaker !== null),
    ({ total }) => total,
  ),
);
