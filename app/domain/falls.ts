import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { type Measure, measures } from "./measures.ts";
import type { DatedStatement } from "./statements.ts";

/** A statement with what it gives for one measure, in people. */
export interface Valued {
  statement: DatedStatement;
  value: number;
}

/** A cumulative count (of people killed or injured, killed, or injured) that later counts are lower than. */
export interface FallenCount {
  kind: "fell";
  measure: Measure;
  earlier: DatedStatement;
  /** People. */
  larger: number;
  /** The lower counts after it, until one is as high again; by their days, at least one. */
  later: readonly Valued[];
}

/**
 * Every exact count of the line that later ones are lower than, for each measure as it was stated: what
 * only follows from a statement is not held against another. Two counts of one day are no fall.
 */
export function fallsOf(series: readonly DatedStatement[]): FallenCount[] {
  return measures.flatMap((measure) => fallsIn(measure, valuesOf(measure, series)));
}

function valuesOf(measure: Measure, series: readonly DatedStatement[]): Valued[] {
  return series
    .flatMap((statement): Valued[] => {
      const value = statement[measure];
      return value === null || statement.precision !== "exact" ? [] : [{ statement, value }];
    })
    .toSorted(
      (a, b) =>
        inOrder(a.statement.asOf, b.statement.asOf) ||
        a.value - b.value ||
        inOrder(a.statement.id, b.statement.id),
    );
}

function fallsIn(measure: Measure, values: readonly Valued[]): FallenCount[] {
  const falls: FallenCount[] = [];
  let highest: Valued | null = null;
  let later: Valued[] = [];
  for (const valued of values) {
    if (highest === null || valued.value >= highest.value) {
      highest = valued;
      later = [];
      continue;
    }
    later.push(valued);
    if (later.length > 1) continue;
    const { statement: earlier, value: larger } = highest;
    falls.push({ kind: "fell", measure, earlier, larger, later });
  }
  return falls;
}

/** The first and the last day that a fall is about. */
export function daysOfFall({ earlier, later }: FallenCount): { from: Day; to: Day } {
  return { from: earlier.asOf, to: later.at(-1)?.statement.asOf ?? earlier.asOf };
}
