import type { Clearance } from "../contract/clearance.ts";
import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import type { Period } from "./period.ts";

/** A row that states the hectares of one month, from its first to its last day. */
export type ClearanceMonth = Clearance & { end: Day; hectares: number };

/**
 * The months of which hectares are stated and that overlap the days, in their order. A month without such a
 * row is a gap: nothing stands in for it, and weeks, quarters and years are never split or added to fill it.
 */
export function monthRows(rows: readonly Clearance[], { from, to }: Period): ClearanceMonth[] {
  return rows
    .filter(isMonth)
    .filter(({ start, end }) => start <= to && end >= from)
    .toSorted((a, b) => inOrder(a.start, b.start));
}

function isMonth(row: Clearance): row is ClearanceMonth {
  return row.granularity === "month" && row.end !== null && row.hectares !== null;
}
