import type { Assistance } from "../../../contract/assistance.ts";
import { type StatedAmount, assistanceIn } from "../../../domain/assistance.ts";
import type { Period } from "../../../domain/period.ts";
import { inOrder } from "../../../domain/day.ts";
import type { Fact } from "../../../domain/fact.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { amountOf } from "./assistanceView.ts";

interface Line {
  id: string;
  amount: { text: string; asks: Fact };
  what: string;
}

export interface AssistanceSlideView {
  /** The newest estimate of what all costs, and the newest amount said to be spent. */
  costs: readonly Line[];
  /** What donors stated for mine action, the newest first. */
  lines: readonly Line[];
  /** Who published what the slide shows, each once. */
  publishers: readonly string[];
  /** What is said where the period has none of it; `null` where it has. */
  none: string | null;
}

/** The amounts of a period for the back row; `rows` are those that were known. */
export function assistanceSlideView(
  rows: readonly Assistance[],
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): AssistanceSlideView {
  const { assistance: words } = messages;
  const { donors, estimates, spending } = assistanceIn(rows, period);
  const given = donors.flatMap(({ rows: ofIt }) => ofIt).toSorted(newestFirst);
  const estimate = estimates.at(-1);
  const spent = spending.at(-1);
  const lineOf = (row: StatedAmount, what: string): Line => ({
    id: row.id,
    amount: amountOf(row, messages),
    what,
  });
  const shown = [...(estimate ? [estimate] : []), ...(spent ? [spent] : []), ...given];
  const publishers = shown
    .flatMap((row) => row.sources)
    .flatMap((id) => sources.get(id)?.publisher ?? []);
  return {
    costs: [
      ...(estimate
        ? [
            lineOf(
              estimate,
              `${words.estimate(estimate.kind, estimate.speaker)}, ${words.on(estimate.asOf)}`,
            ),
          ]
        : []),
      ...(spent
        ? [lineOf(spent, `${words.spent(spent.kind, spent.donor)}, ${words.on(spent.asOf)}`)]
        : []),
    ],
    lines: given.map((row) => lineOf(row, words.bar(row.donor, row.kind, row.asOf))),
    publishers: [...new Set(publishers)].toSorted(inOrder),
    none: given.length > 0 ? null : words.none(period.from, period.to),
  };
}

/** Amounts without a day come last. */
function newestFirst(a: StatedAmount, b: StatedAmount): number {
  return inOrder(b.asOf ?? "", a.asOf ?? "");
}
