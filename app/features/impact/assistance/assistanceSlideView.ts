import type { Assistance } from "../../../contract/assistance.ts";
import { type StatedAmount, assistanceIn } from "../../../domain/assistance.ts";
import { inOrder } from "../../../domain/day.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type Amount, amountOf, costOf, newsOf } from "./amountWords.ts";

interface Line {
  id: string;
  amount: Amount;
  what: string;
}

export interface AssistanceSlideView {
  /** The newest estimate of what all costs, and the newest amount said to be spent. */
  costs: readonly Line[];
  /**
   * The amounts from donors stated last in each currency: the newest of all currencies first, then those before them. An
   * amount that was stated again is as new as its newest statement.
   */
  lines: readonly (Line & { column: number })[];
  /** How many amounts for mine action are left to the page. */
  left: number;
  /** Who published what the slide shows, each once. */
  publishers: readonly string[];
  /** What is said where the period has none of it; `null` where it has. */
  none: string | null;
}

/** Of each currency: what can be read from the last row while somebody speaks. */
const shownOfEach = 2;

/** The amounts of a period for the back row; `rows` are those that were known. */
export function assistanceSlideView(
  rows: readonly Assistance[],
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): AssistanceSlideView {
  const { donors, estimates, spending } = assistanceIn(rows, period);
  const given = donors.flatMap(({ rows: ofIt }) => ofIt);
  const shown = Array.from({ length: shownOfEach }, (_, rank) =>
    donors.flatMap(({ rows: ofIt }, column) => {
      const row = ofIt.map(lastSaid).toSorted(newestFirst)[rank];
      return row === undefined ? [] : [{ row, column }];
    }),
  ).flat();
  const costs = [estimates.at(-1), spending.at(-1)].flatMap((row) =>
    row === undefined ? [] : [lastSaid(row)],
  );
  const publishers = [...costs, ...shown.map(({ row }) => row)]
    .flatMap((row) => [row, ...row.again].flatMap((said) => said.sources))
    .flatMap((id) => sources.get(id)?.publisher ?? []);
  return {
    costs: costs.map((row) => ({
      id: row.id,
      amount: amountOf(row, messages),
      what: costOf(row, messages),
    })),
    lines: shown.map(({ row, column }) => ({
      id: row.id,
      amount: amountOf(row, messages),
      what: newsOf(row, messages),
      column,
    })),
    left: given.length - shown.length,
    publishers: [...new Set(publishers)].toSorted(inOrder),
    none: given.length > 0 ? null : messages.assistance.none(period.from, period.to),
  };
}

/** The newest statement of an amount alone: the page names those before it. */
function lastSaid(row: StatedAmount): StatedAmount {
  return { ...row, ...row.again.at(-1), amount: row.amount, again: [] };
}

/** Amounts without a day come last. */
function newestFirst(a: StatedAmount, b: StatedAmount): number {
  return inOrder(b.asOf ?? "", a.asOf ?? "");
}
