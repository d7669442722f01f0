import { inOrder } from "./day.ts";
import type { CasualtyFigure } from "./figure.ts";
import type { Period } from "./period.ts";

/**
 * Figures in the order in which they matter for a period: what everybody counts at its end, its parts, how
 * they rose in the period, other days from the newest; those of equal weight stay in their order. `endsOn`
 * gives the day to which a statement counts, `null` where it does not say.
 */
export function inImportance(
  figures: readonly CasualtyFigure[],
  period: Period,
  endsOn: (statement: string) => string | null,
): CasualtyFigure[] {
  const dayOf = (figure: CasualtyFigure): string => {
    if (figure.kind === "rise") return figure.to;
    return (figure.kind === "count" ? figure.day : endsOn(figure.id)) ?? "";
  };
  const weigh = (figure: CasualtyFigure): number => {
    const part = isOfAll(figure) ? 0 : 1;
    const isOfPeriod =
      figure.kind === "rise"
        ? figure.from === period.from && figure.to === period.to
        : dayOf(figure) === period.to;
    return (isOfPeriod ? 0 : 4) + (figure.kind === "rise" ? 2 : 0) + part;
  };
  return figures.toSorted(
    (a, b) => weigh(a) - weigh(b) || (weigh(a) >= 4 ? inOrder(dayOf(b), dayOf(a)) : 0),
  );
}

function isOfAll(figure: CasualtyFigure): boolean {
  if (figure.kind === "statement") return true;
  return figure.population === "all" && figure.measure === "total";
}
