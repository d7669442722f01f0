import type { Clearance } from "../../../contract/clearance.ts";
import { clearanceIn, type DatedClearance, spanOf } from "../../../domain/clearance.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { OverlayMark, OverlayView } from "./overlayView.ts";

/** The hectares of each stated month of the days; `rows` are those that were known. */
export function hectaresView(
  rows: readonly Clearance[],
  days: Period,
  messages: DetailMessages,
): OverlayView {
  const { hectares: words } = messages.overlays;
  const { stated: months, unstated, gaps } = clearanceIn(rows, days, "hectares", "month");
  const unreported = [...gaps, ...unstated.map((row) => spanOf(row, "month"))];
  return {
    title: words.title,
    picture: words.picture(months.length, days.from, days.to),
    shape: "bar",
    marks: months.flatMap((month) => markOf(month, messages) ?? []),
    forms: [
      { form: "bar", text: words.operators.all },
      { form: "hatched", text: words.operators.one },
      { form: "hollowBar", text: words.uncertain },
      { form: "unreported", text: words.unreported },
    ],
    unreported,
    line: [],
    entering: null,
    none: months.length === 0 ? words.none : null,
  };
}

function markOf(
  { id, start, end, hectares, hectaresPrecision, operators, yearInferred }: DatedClearance,
  { overlays, facts, counts }: DetailMessages,
): OverlayMark | null {
  if (hectares === null) return null;
  const { hectares: words } = overlays;
  const value = facts.precision[hectaresPrecision](counts.number(hectares));
  const text = words.month(value, start, end, words.operators[operators]);
  return {
    id,
    value: hectares,
    from: start,
    to: end,
    isHollow: hectaresPrecision !== "exact" || yearInferred,
    isOfOne: operators === "one",
    text: yearInferred ? words.yearInferred(text) : text,
    asks: { kind: "fact", file: "clearance", id, field: "hectares" },
  };
}
