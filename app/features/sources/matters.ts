import { lastUpTo } from "../../domain/change.ts";
import { addDays } from "../../domain/day.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { Matter } from "./disagreementGroups.ts";

/** The matters of a period, and the others. */
export interface MattersOfPeriod {
  inPeriod: readonly Matter[];
  others: readonly Matter[];
}

/**
 * A matter belongs to a period if it touches one of its days or the day before, from which the change in
 * the period is counted, or if it is about the count that the period ends with.
 */
export function mattersIn(
  matters: readonly Matter[],
  { series }: CasualtyRecord,
  period: Period,
): MattersOfPeriod {
  const last = lastUpTo(series, period.to);
  const counted = { from: addDays(period.from, -1), to: period.to };
  const isIn = ({ group, days }: Matter) =>
    days.some(({ from, to }) => overlaps(counted, from, to)) ||
    (last !== null && group !== null && group.statements.includes(last));
  return {
    inPeriod: matters.filter(isIn),
    others: matters.filter((matter) => !isIn(matter)),
  };
}
