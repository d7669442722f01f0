import type { Day } from "../contract/day.ts";
import type { Return } from "../contract/returns.ts";
import { inOrder } from "./day.ts";
import type { Period } from "./period.ts";
import { mayLieIn } from "./undated.ts";

/** A row with the day for which it stands. */
export type DatedReturn = Return & { asOf: Day };

/** The newest count by a day, of one day an exact one; and where it is rounded, the newest exact one. */
export interface NewestReturn {
  count: DatedReturn;
  exact: DatedReturn | null;
}

/** What is stated of return in a period, by what is counted: the scopes are never added or joined. */
export interface ReturnFigures {
  /** Former displaced people resettled, in all so far, in the order of their days. */
  resettled: readonly DatedReturn[];
  /** The last such count before the period; `null` where there is none. */
  resettledBefore: DatedReturn | null;
  /** Everybody living there. */
  residents: readonly DatedReturn[];
  /** One place only, or one month only. */
  others: readonly DatedReturn[];
  /** The newest of both by the period's end, which may stand for a day before it; `null` where there is none. */
  newestResettled: NewestReturn | null;
  newestResidents: NewestReturn | null;
  /** Targets for a day after the period begins that were stated by its end, the nearest first. */
  targets: readonly DatedReturn[];
  /** Rows without a day that may stand for one of the period. */
  undated: readonly Return[];
}

/** The dated counts of former displaced people resettled, in all so far, in the order of their days. */
export function resettledCounts(rows: readonly Return[]): readonly DatedReturn[] {
  return inOrderOfDays(rows).filter(({ scope }) => scope === "resettled");
}

/** The figures of a period, both days included. */
export function returnsIn(rows: readonly Return[], period: Period): ReturnFigures {
  const { from, to } = period;
  const dated = inOrderOfDays(rows);
  const within = dated.filter(({ asOf }) => asOf >= from && asOf <= to);
  return {
    resettled: resettledCounts(within),
    resettledBefore: resettledCounts(dated).findLast(({ asOf }) => asOf < from) ?? null,
    residents: within.filter(({ scope }) => scope === "residents"),
    others: within.filter(({ scope }) => scope === "place" || scope === "single-month"),
    newestResettled: newestOf(dated, "resettled", to),
    newestResidents: newestOf(dated, "residents", to),
    targets: dated.filter(
      ({ scope, asOf, statedOn }) => scope === "target" && asOf >= from && (statedOn ?? asOf) <= to,
    ),
    undated: rows.filter((row) => !isDated(row) && mayLieIn(row, period)),
  };
}

/** Whether the people were worded as rounded, "more than" or "about", or are of a day that is approximate. */
export function isRounded({ precision }: Return): boolean {
  return precision !== "exact";
}

function newestOf(
  rows: readonly DatedReturn[],
  scope: "resettled" | "residents",
  to: Day,
): NewestReturn | null {
  const counts = rows.filter((row) => row.scope === scope && row.asOf <= to);
  const count = counts.at(-1);
  if (count === undefined) return null;
  const exact = isRounded(count) ? counts.findLast((row) => !isRounded(row)) : null;
  return { count, exact: exact ?? null };
}

/** By their days; of one day the rounded ones before the exact. */
function inOrderOfDays(rows: readonly Return[]): readonly DatedReturn[] {
  return rows
    .filter(isDated)
    .toSorted((a, b) => inOrder(a.asOf, b.asOf) || Number(isRounded(b)) - Number(isRounded(a)));
}

function isDated(row: Return): row is DatedReturn {
  return row.asOf !== null;
}
