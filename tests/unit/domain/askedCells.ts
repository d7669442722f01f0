import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { addDays, countStart } from "../../../app/domain/day.ts";
import { measures, populations } from "../../../app/domain/measures.ts";

/** Every population with every measure. */
export const cells = populations.flatMap((population) =>
  measures.map((measure) => [population, measure] as const),
);

/** The play days, the day before them and the day after. */
export const askedDays = [-1, 0, 1, 2, 3].map((days) => addDays(countStart, days));

/** Whether any count is in conflict on any of these days. */
export const hasConflict = (rows: readonly Statement[], strict = false) => {
  const count = countOf(rows);
  return askedDays.some((day) => cells.some(([p, m]) => count.at(day, { strict })[p][m].conflict));
};
