import type { Statement } from "../contract/statement.ts";
import type { Count } from "./count.ts";
import { type PublishedSplit, civiliansWithin, lastSplit } from "./splits.ts";
import { type DatedStatement, isDated } from "./statements.ts";

/** A count whose wording names fewer people than it counts. */
export interface WordingConflict {
  kind: "wording";
  statement: DatedStatement;
  total: number;
  /** The most civilians that the total can hold, in people. */
  atMost: number;
  /** The last published split, where the limit follows from it; `null` where it follows from other counts. */
  split: PublishedSplit | null;
  /** The statements that the limit follows from. */
  limitedBy: readonly DatedStatement[];
}

/** Counts worded as civilians that hold more people than can be civilians by the splits published. */
export function wordingConflicts(
  statements: readonly Statement[],
  series: readonly DatedStatement[],
  count: Count,
): WordingConflict[] {
  return statements.filter(isDated).flatMap((statement): WordingConflict[] => {
    const { total, wordedAs, asOf } = statement;
    if (wordedAs !== "civilians" || total === null) return [];
    const atMost = count.at(asOf).civilians.total.high;
    if (atMost === null || total <= atMost) return [];
    const last = lastSplit(series, asOf);
    const split = last && civiliansWithin(last, total).high === atMost ? last : null;
    const limitedBy = split ? [split.statement] : count.at(asOf).civilians.total.highBy;
    return [{ kind: "wording", statement, total, atMost, split, limitedBy }];
  });
}
