import type { DatedStatement } from "./statements.ts";

/** A cumulative count that later counts are lower than. */
export interface FallenCount {
  kind: "fell";
  earlier: DatedStatement;
  /** People. */
  larger: number;
  /** The lower counts after it, until one is as high again; by their days, at least one. */
  later: readonly { statement: DatedStatement; total: number }[];
}

/**
 * Every exact count of the series that later ones are lower than; `series` is in the order of its days,
 * and of its totals within a day, so two counts of one day are no fall.
 */
export function fallsOf(series: readonly DatedStatement[]): FallenCount[] {
  const falls: FallenCount[] = [];
  let highest: { statement: DatedStatement; total: number } | null = null;
  let later: FallenCount["later"][number][] = [];
  for (const statement of series) {
    const { total, precision } = statement;
    if (total === null || precision !== "exact") continue;
    if (highest === null || total >= highest.total) {
      highest = { statement, total };
      later = [];
      continue;
    }
    later.push({ statement, total });
    if (later.length === 1)
      falls.push({ kind: "fell", earlier: highest.statement, larger: highest.total, later });
  }
  return falls;
}
