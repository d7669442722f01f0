import type { Day } from "../contract/day.ts";
import { figuresOf } from "./measures.ts";
import { oncePer } from "./oncePer.ts";
import { firstWhere } from "./search.ts";
import type { DatedStatement } from "./statements.ts";

/** A published split of a total into civilians and military, all in people. */
export interface PublishedSplit {
  statement: DatedStatement;
  total: number;
  civilians: number;
  military: number;
}

/** The last split that counts to the day or an earlier one, of counts in the order of their days; `null` where none was published by then. */
export function lastSplit(series: readonly DatedStatement[], day: Day): PublishedSplit | null {
  const splits = splitsIn(series);
  return splits[firstWhere(splits, ({ statement }) => statement.asOf > day) - 1] ?? null;
}

const splitsIn = oncePer((series: readonly DatedStatement[]): readonly PublishedSplit[] =>
  series.flatMap((statement) => {
    const figures = figuresOf(statement);
    const [total, civilians, military] = [
      figures.all.total,
      figures.civilians.total,
      figures.military.total,
    ];
    return total === null || civilians === null || military === null
      ? []
      : [{ statement, total, civilians, military }];
  }),
);

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
