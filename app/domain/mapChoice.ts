import type { District } from "../contract/district.ts";
import { clearedIn, yearShown } from "./districts.ts";
import { type MapFigure, mapFigures } from "./impactChoices.ts";
import type { Period } from "./period.ts";

// What the map can show of a period, and what it shows where nothing is chosen.

/**
 * Why a year of hectares cannot be shown: the period has no day of it, or no figure for the whole of it was known.
 */
export type MapLack = "outside" | "unknown";

/** Why a choice cannot be shown; `null` where it can. Explosions can always be asked for. */
export function lackOf(
  choice: MapFigure,
  rows: readonly District[],
  { from, to }: Period,
): MapLack | null {
  const year = yearShown(choice);
  if (year === null) return null;
  if (to < `${year}-01-01` || from > `${year}-12-31`) return "outside";
  return clearedIn(rows, year).values.length === 0 ? "unknown" : null;
}

/**
 * The map of a period where nothing is chosen; `rows` are those that were known. The newest year of hectares that
 * lies wholly in the period; else the newest that the period touches; else the explosions of the period.
 */
export function mapOfPeriod(rows: readonly District[], period: Period): MapFigure {
  const shown = mapFigures
    .filter((choice) => yearShown(choice) !== null && lackOf(choice, rows, period) === null)
    .toSorted((a, b) => (yearShown(b) ?? 0) - (yearShown(a) ?? 0));
  return shown.find((choice) => isWhollyIn(choice, period)) ?? shown[0] ?? "incidents";
}

function isWhollyIn(choice: MapFigure, { from, to }: Period): boolean {
  const year = yearShown(choice);
  return year !== null && from <= `${year}-01-01` && to >= `${year}-12-31`;
}
