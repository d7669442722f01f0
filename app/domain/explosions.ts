import type { Day } from "../contract/day.ts";
import type { Incident } from "../contract/incident.ts";
import { inOrder } from "./day.ts";
import type { Period } from "./period.ts";
import type { Sample } from "./sample.ts";

/** The place of rows that name no district. */
export const noPlace = "no-district";

/** A district as addresses have it: "Khankendi (city)" is `khankendi-city`. */
export function placeName(district: string | null): string {
  if (district === null) return noPlace;
  return district
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/**
 * The explosions that lie, or may lie, within a period, in the order of their days. One of which only the month
 * is known is within wherever its month touches the period.
 */
export function explosionsIn(rows: readonly Incident[], { from, to }: Period): Incident[] {
  return rows
    .filter((row) => row.date <= to && lastDayOf(row) >= from)
    .toSorted((a, b) => inOrder(a.date, b.date));
}

/** The explosions of a sample; `rows` are those that were known. */
export function sampleOf({ place, from, to }: Sample, rows: readonly Incident[]): Incident[] {
  return explosionsIn(rows, { from, to }).filter(({ district }) => placeName(district) === place);
}

function lastDayOf({ date, datePrecision }: Incident): Day {
  // Days are compared as texts, so this is the end of any month.
  return datePrecision === "month" ? `${date.slice(0, 7)}-31` : date;
}
