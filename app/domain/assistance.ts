import type { Assistance } from "../contract/assistance.ts";
import { inOrder } from "./day.ts";
import { groupBy } from "./groupBy.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import { mayLieIn } from "./undated.ts";

/** A row, and the later ones of the same days that state its amount again: one amount, shown once. */
export type SaidAmount = Assistance & { again: readonly Assistance[] };

/** A row that states its amount. */
export type StatedAmount = SaidAmount & { amount: number };

type Currency = Exclude<Assistance["unit"], "percent">;

/** The amounts of one currency, in the order of their days; currencies are never converted into each other. */
export interface CurrencyAmounts {
  currency: Currency;
  rows: readonly StatedAmount[];
}

/** What is stated of assistance in a period, by what it is. Rows overlap: nothing of it is ever added up. */
export interface AssistanceFigures {
  /** What donors gave, planned, or gave in all so far for mine action. */
  donors: readonly CurrencyAmounts[];
  /** Shares of the costs of mine action, in percent. */
  shares: readonly StatedAmount[];
  /** What was spent on mine action, whoever paid. */
  spending: readonly StatedAmount[];
  /** Reconstruction, which is no mine action. */
  reconstruction: readonly CurrencyAmounts[];
  /** What all clearance is said to cost: every estimate made up to the end of the period. */
  estimates: readonly StatedAmount[];
  /**
   * All of these, and agreements of which no amount was reported, the newest first; at the end those without
   * a day that may stand for one of the period.
   */
  all: readonly SaidAmount[];
}

/** The rows of a period, both days included. */
export function assistanceIn(rows: readonly Assistance[], { from, to }: Period): AssistanceFigures {
  const known = saidOnce(
    rows.filter(({ asOf, asOfRange, nature }) => {
      if (asOf === null) return mayLieIn({ asOfRange }, { from, to });
      // An estimate holds until there is another, as a target does, and not only in its own days.
      return asOf <= to && (asOf >= from || nature === "estimate");
    }),
  );
  const stated = known.filter(isStated);
  const forMineAction = stated.filter(({ covers }) => covers === "mine-action");
  const of = (nature: Assistance["nature"]) => forMineAction.filter((row) => row.nature === nature);
  return {
    donors: byCurrency(forMineAction.filter(({ nature }) => givenBy.includes(nature))),
    shares: of("share"),
    spending: of("expenditure"),
    reconstruction: byCurrency(stated.filter(({ covers }) => covers === "reconstruction")),
    estimates: of("estimate"),
    all: [
      ...known.filter(({ asOf }) => asOf !== null).toReversed(),
      ...known.filter(({ asOf }) => asOf === null),
    ],
  };
}

/** What a donor may have stated: not what was spent, nor what all is said to cost. */
const givenBy: readonly Assistance["nature"][] = ["grant", "running-total", "planned"];

/** Whether the amount is one that was given, and no total with others in it and no plan. */
export function isGiven({ nature }: Assistance): boolean {
  return nature === "grant" || nature === "expenditure";
}

/** Whether some of the amount is, or may be, for another country than Azerbaijan. */
export function isForMore({ countries }: Assistance): boolean {
  return countries !== "one";
}

/** The other rows that state the same amount, the earlier ones first. */
export function sameAmount(row: Assistance, rows: readonly Assistance[]): readonly Assistance[] {
  return rows
    .filter((other) => other.id !== row.id && firstId(other) === firstId(row))
    .toSorted(byDay);
}

/** The amounts that were stated on each activity, by its id. */
export const amountsByActivity = oncePer(
  (
    rows: readonly Assistance[],
  ): ReadonlyMap<string | null, readonly (Assistance & { amount: number })[]> =>
    groupBy(rows.filter(isStated), ({ activity }) => activity),
);

/** In the order of their days; an amount that is stated again stands where it is stated first. */
function saidOnce(rows: readonly Assistance[]): SaidAmount[] {
  const amounts = groupBy(rows.toSorted(byDay), firstId);
  return [...amounts.values()].flatMap(([first, ...again]) =>
    first === undefined ? [] : [{ ...first, again }],
  );
}

/** The row that states the amount first. */
function firstId({ id, repeats }: Assistance): string {
  return repeats ?? id;
}

function byCurrency(rows: readonly StatedAmount[]): CurrencyAmounts[] {
  return [...groupBy(rows, ({ unit }) => unit)]
    .flatMap(([currency, ofIt]) => (currency === "percent" ? [] : [{ currency, rows: ofIt }]))
    .toSorted((a, b) => inOrder(a.currency, b.currency));
}

/** Those without a day come last. */
function byDay(a: Assistance, b: Assistance): number {
  if (a.asOf === null || b.asOf === null) return Number(a.asOf === null) - Number(b.asOf === null);
  return inOrder(a.asOf, b.asOf);
}

function isStated<Row extends Assistance>(row: Row): row is Row & { amount: number } {
  return row.amount !== null;
}
