import type { Return } from "../../../contract/returns.ts";
import type { Fact } from "../../../domain/fact.ts";
import type { Period } from "../../../domain/period.ts";
import { type DatedReturn, isRounded, resettledCounts } from "../../../domain/returns.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { OverlayMark, OverlayView } from "./overlayView.ts";
import { steps } from "../../../ui/chart/steps.ts";

/** The running total of people resettled in the days; `rows` are those that were known. */
export function returnsView(
  rows: readonly Return[],
  { from, to }: Period,
  messages: DetailMessages,
): OverlayView {
  const { returns: words } = messages.overlays;
  const counts = resettledCounts(rows);
  const within = counts.filter(({ asOf }) => asOf >= from && asOf <= to);
  const before = counts.findLast(({ asOf }) => asOf < from);
  return {
    title: words.title,
    picture: words.picture(within.length, from, to),
    shape: "point",
    marks: within.map((row) => markOf(row, messages)),
    forms: [
      { form: "point", text: words.exact },
      { form: "hollow", text: words.rounded },
    ],
    unreported: [],
    line: lineOf(counts, { from, to }),
    entering: before ? enteringOf(before, messages) : null,
    none: within.length === 0 ? words.none : null,
  };
}

/** Rounded counts do not move the line, which keeps each exact one until the next; it comes from the count before the days, and goes to that after them. */
function lineOf(counts: readonly DatedReturn[], { from, to }: Period): OverlayView["line"] {
  const exact = counts.filter((row) => !isRounded(row));
  const first = exact.findLastIndex(({ asOf }) => asOf < from);
  const last = exact.findIndex(({ asOf }) => asOf > to);
  return steps(
    exact
      .slice(Math.max(0, first), last === -1 ? exact.length : last + 1)
      .map(({ asOf, people }) => ({ at: asOf, value: people })),
  );
}

function markOf(row: DatedReturn, messages: DetailMessages): OverlayMark {
  const { id, asOf, people } = row;
  return {
    id,
    value: people,
    from: asOf,
    to: asOf,
    isHollow: isRounded(row),
    isOfOne: false,
    text: messages.overlays.returns.count(valueOf(row, messages), asOf),
    asks: askedOf(id),
  };
}

function enteringOf(row: DatedReturn, messages: DetailMessages): OverlayView["entering"] {
  const { returns: words } = messages.overlays;
  const value = valueOf(row, messages);
  return {
    text: words.entering(value, row.asOf),
    name: words.enteringName(value, row.asOf),
    value: row.people,
    asks: askedOf(row.id),
  };
}

function valueOf({ people, precision }: DatedReturn, { facts, counts }: DetailMessages): string {
  return facts.precision[precision](counts.number(people));
}

function askedOf(id: string): Fact {
  return { kind: "fact", file: "returns", id, field: "people" };
}
