import type { Boundary } from "../../../contract/boundary.ts";
import { type DistrictValue, type DistrictValues, areasOf } from "../../../domain/districts.ts";
import { type OtherFigure, printFigure } from "../../../domain/figure.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** A figure that the map cannot show, and why. */
export interface BesideRow {
  id: string;
  district: string;
  number: { text: string; asks: OtherFigure };
  why: string;
  /** The days of its own that it counts; `null` where it counts those of the map. */
  days: string | null;
}

/** A value with the areas that it is painted on; at least one. */
export interface PlacedValue {
  value: DistrictValue;
  areas: readonly Boundary[];
}

/** Each value once: on the map, or in the list beside it. */
export function placedOn(
  { values, ofOtherDays }: DistrictValues,
  boundaries: readonly Boundary[],
  messages: DetailMessages,
): { placed: readonly PlacedValue[]; beside: readonly BesideRow[] } {
  const placed: PlacedValue[] = [];
  const beside: BesideRow[] = [];
  const taken = new Set<Boundary>();
  for (const value of values) {
    const areas = areasOf(value, boundaries);
    if (areas.length === 0) beside.push(besideRow(value, whyBeside(value, messages), messages));
    else if (areas.some((area) => taken.has(area)))
      beside.push(besideRow(value, messages.where.beside.why.again, messages));
    else placed.push({ value, areas });
    for (const area of areas) taken.add(area);
  }
  const others = ofOtherDays.map((value) => ({
    ...besideRow(value, otherDays(value, messages), messages),
    days: value.stated && messages.facts.when.days(value.stated.start, value.stated.end),
  }));
  return { placed, beside: [...beside, ...others] };
}

function besideRow(
  { district, value, asks }: DistrictValue,
  why: string,
  { where: { beside }, counts }: DetailMessages,
): BesideRow {
  return {
    id: printFigure(asks),
    district: district ?? beside.unknown,
    number: { text: counts.number(value), asks },
    why,
    days: null,
  };
}

function whyBeside({ district }: DistrictValue, { where: { beside } }: DetailMessages): string {
  if (district === null) return beside.why.unknown;
  if (district === beside.rest) return beside.why.unnamed;
  return beside.drawnIn[district] ?? beside.why.outline;
}

function otherDays({ stated }: DistrictValue, { where: { beside } }: DetailMessages): string {
  return stated === null ? beside.why.outline : beside.why.days(stated.start, stated.end);
}
