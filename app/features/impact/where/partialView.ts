import type { Boundary } from "../../../contract/boundary.ts";
import {
  countedApartIn,
  type DistrictValue,
  type DistrictValues,
} from "../../../domain/districts.ts";
import type { PlacedValue } from "./besideView.ts";

/** The values that are counted apart though some of their land lies in an area that is painted. */
export type Partials = ReadonlyMap<DistrictValue, readonly DistrictValue[]>;

/** By the value that is painted; only those whose outline holds land of others. */
export function partialsOf(
  placed: readonly PlacedValue[],
  found: DistrictValues,
  boundaries: readonly Boundary[],
): Partials {
  const pairs = placed.map(({ value, areas }) => {
    const apart = areas.flatMap((area) => countedApartIn(area, found, boundaries));
    return [value, [...new Set(apart)]] as const;
  });
  return new Map(pairs.filter(([, apart]) => apart.length > 0));
}

/** The districts whose land in the outline of a value is counted apart. */
export function namesApart(value: DistrictValue, partials: Partials): readonly string[] {
  return partials.get(value)?.flatMap(({ district }) => district ?? []) ?? [];
}
