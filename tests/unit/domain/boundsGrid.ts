import type { Bounds } from "../../../app/domain/bounds.ts";
import { type Measure, type Population, gridOf } from "../../../app/domain/measures.ts";
import type { DatedStatement } from "../../../app/domain/statements.ts";
import { aStatement } from "../../../mocks/makers.ts";

export type Ends = [low: number, high: number | null];
export type Cell = `${Population} ${Measure}`;
export const by = (id: string) => aStatement({ id }) as DatedStatement;

/** Bounds that say nothing but in the cells given, whose ends rest on `<cell> low` and `<cell> high`. */
export function gridWith(
  cells: Partial<Record<Cell, Ends>>,
  facts: Partial<Record<Cell, Partial<Bounds>>> = {},
) {
  return gridOf((population, measure): Bounds => {
    const cell: Cell = `${population} ${measure}`;
    const [low, high] = cells[cell] ?? [0, null];
    return {
      low,
      high,
      lowBy: low === 0 ? [] : [by(`${cell} low`)],
      highBy: high === null ? [] : [by(`${cell} high`)],
      assumed: false,
      conflict: false,
      ...facts[cell],
    };
  });
}
export const ends = ({ low, high }: Bounds): Ends => [low, high];
export const ids = (rows: readonly DatedStatement[]) => rows.map(({ id }) => id);
