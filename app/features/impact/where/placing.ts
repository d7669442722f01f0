import type { Boundary } from "../../../contract/boundary.ts";
import type { DistrictValues } from "../../../domain/districts.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type BesideValue, type PlacedValue, placedOn } from "./besideView.ts";
import { type Partials, partialsOf } from "./partialView.ts";

/** Which of the values stand on the map, which beside it, and what an outline holds that is counted apart. */
export interface Placing {
  placed: readonly PlacedValue[];
  beside: readonly BesideValue[];
  partials: Partials;
}

export function placingOf(
  values: DistrictValues,
  boundaries: readonly Boundary[],
  messages: DetailMessages,
): Placing {
  const { placed, beside } = placedOn(values, boundaries, messages);
  return { placed, beside, partials: partialsOf(placed, values, boundaries) };
}
