import type { Day } from "../contract/day.ts";
import type { Return } from "../contract/returns.ts";
import { inOrder } from "./day.ts";
import type { Period } from "./period.ts";

/** A row with the day for which it stands. */
export type DatedReturn = Return & { asOf: Day };

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
  /** Targets that stand for a day after the period begins, the nearest first. */
  targets: readonly DatedReturn[];
  /** Rows without a day: they belong to no period, and are listed with each. */
  undated: readonly Return[];
}

/** The dated counts of former displaced people resettled, in all so far, in the order of their days. */
export function resettledCounts(rows: readonly Return[]): readonly DatedReturn[] {
  return inOrderOfDays(rows).filter(({ scope }) => scope === "resettled");
}

/** The figures of a period, both days included. */
export function returnsIn(rows: readonly Return[], { from, to }: Period): ReturnFigures {
  const dated = inOrderOfDays(rows);
  const within = dated.filter(({ asOf }) => asOf >= from && asOf <= to);
  return {
    resettled: resettledCounts(within),
    resettledBefore: resettledCounts(dated).findLast(({ asOf }) => asOf < from) ?? null,
    residents: within.filter(({ scope }) => scope === "residents"),
    others: within.filter(({ scope }) => scope === "place" || scope === "single-month"),
    targets: dated.filter(({ scope, asOf }) => scope === "target" && asOf >= from),
    undated: rows.filter((row) => !isDated(row)),
  };
}

function inOrderOfDays(rows: readonly Return[]): readonly DatedReturn[] {
  return rows.filter(isDated).toSorted((a, b) => inOrder(a.asOf, b.asOf));
}

function isDated(row: Return): row is DatedReturn {
  return row.asOf !== null;
}
