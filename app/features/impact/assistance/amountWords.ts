import type { Assistance } from "../../../contract/assistance.ts";
import type { StatedAmount } from "../../../domain/assistance.ts";
import type { Fact } from "../../../domain/fact.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import { type Telling, isToldByAnother, statedDay } from "../../../domain/tellings.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** An amount as a number that can be pressed. */
export interface Amount {
  text: string;
  asks: Fact;
  /** Whether the record worked it out of what its source prints. */
  isDerived: boolean;
}

export function amountOf(row: StatedAmount, { facts }: DetailMessages): Amount {
  return {
    text: facts.precision[row.precision](facts.money(row.amount, row.unit)),
    asks: { kind: "fact", file: "assistance", id: row.id, field: "amount" },
    isDerived: derivedFrom(row, "amount") !== null,
  };
}

/**
 * The donor, what the amount is, when and by whom it was stated. `told` is what stands above it already: who
 * listed it, and on which day.
 */
export function nameOf(
  row: StatedAmount,
  told: Telling<unknown>["told"],
  messages: DetailMessages,
): string {
  const { assistance: words, facts } = messages;
  return words.bar(
    row.donor,
    facts.amountKind(row.kind, row.countries),
    ...(told !== null && told.on !== null ? [] : [words.when(row)]),
    ...(told === null && isToldByAnother(row) ? [words.statedBy(row.speaker, null)] : []),
    ...row.again.map((other) => againOf(other, messages)),
  );
}

/** What an amount is, before its donor: amounts of one donor stand above each other, and a plan is no total. */
export function newsOf(row: StatedAmount, messages: DetailMessages): string {
  const { assistance: words, facts } = messages;
  return words.bar(
    facts.amountKind(row.kind, row.countries),
    row.donor,
    words.when(row),
    ...(isToldByAnother(row) ? [words.statedBy(row.speaker, null)] : []),
  );
}

/** Below a number of what all costs, or of what was spent. */
export function costOf(row: StatedAmount, messages: DetailMessages): string {
  const { assistance: words } = messages;
  const what = row.nature === "estimate" ? row.kind : words.spent(row.kind, row.donor);
  return [
    row.span === null ? what : `${what} ${words.spanOf(row.span)}`,
    statedOf(row, messages),
    ...row.again.map((other) => againOf(other, messages)),
  ].join(", ");
}

/** By whom a row was stated, and on which day. */
export function statedOf(row: Assistance, { assistance: words }: DetailMessages): string {
  return words.statedBy(row.speaker, statedDay(row));
}

/** By whom the amount was stated again. */
export function againOf(other: Assistance, { assistance: words }: DetailMessages): string {
  return words.again(other.speaker, statedDay(other));
}
