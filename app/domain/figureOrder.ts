import { inOrder } from "./day.ts";
import type { Figure } from "./figure.ts";
import type { Period } from "./period.ts";

/**
 * Figures in the order in which they matter for a period: what everybody counts at its end, its parts, how
 * they rose in the period, other days from the newest; those of equal weight stay in their order. `endsOn`
 * gives the day to which a statement counts, `null` where it does not say.
 */
export function inImportance(
  figures: readonly Figure[],
  period: Period,
  endsOn: (statement: string) => string | null,
): Figure[] {
  const weigh = (figure: Figure): number => {
    const isOfAll =
      figure.kind === "statement" || (figure.population === "all" && figure.measure === "total");
    const part = isOfAll ? 0 : 1;
    if (figure.kind === "rise")
      return figure.from === period.from && figure.to === period.to ? 2 + part : 6 + part;
    return dayOf(figure) === period.to ? part : 4 + part;
  };
  const dayOf = (figure: Figure): string => {
    if (figure.kind === "rise") return figure.to;
    return (figure.kind === "count" ? figure.day : endsOn(figure.id)) ?? "";
  };
  return figures.toSorted(
    (a, b) => weigh(a) - weigh(b) || (weigh(a) >= 4 ? inOrder(dayOf(b), dayOf(a)) : 0),
  );
}
