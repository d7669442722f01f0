import type { Day } from "../contract/day.ts";
import { figuresOf } from "./measures.ts";
import type { DatedStatement } from "./statements.ts";

/** A published split of a total into civilians and military, all in people. */
export interface PublishedSplit {
  statement: DatedStatement;
  total: number;
  civilians: number;
  military: number;
}

/** The last split that counts to the day or an earlier one; `null` where none was published by then. */
export function lastSplit(series: readonly DatedStatement[], day: Day): PublishedSplit | null {
  for (const statement of series.toReversed()) {
    if (statement.asOf > day) continue;
    const figures = figuresOf(statement);
    const [total, civilians, military] = [
      figures.all.total,
      figures.civilians.total,
      figures.military.total,
    ];
    if (total !== null && civilians !== null && military !== null)
      return { statement, total, civilians, military };
  }
  return null;
}

/**
 * How many of a later total can be civilians if every person counted since the split was one, and if none
 * was: from `civilians` to `civilians + (total - split.total)`.
 */
export function civiliansWithin(
  split: PublishedSplit,
  total: number,
): { low: number; high: number } {
  return { low: split.civilians, high: split.civilians + Math.max(0, total - split.total) };
}
