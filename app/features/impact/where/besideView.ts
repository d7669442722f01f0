import type { Boundary } from "../../../contract/boundary.ts";
import { type DistrictValue, type DistrictValues, areasOf } from "../../../domain/districts.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** A value with the areas that it is painted on; at least one. */
export interface PlacedValue {
  value: DistrictValue;
  areas: readonly Boundary[];
}

/** A value that the map cannot show, and why. */
export interface BesideValue {
  value: DistrictValue;
  why: string;
}

/** Each value once: on the map, or among those beside it. */
export function placedOn(
  { values, ofOtherDays }: DistrictValues,
  boundaries: readonly Boundary[],
  messages: DetailMessages,
): { placed: readonly PlacedValue[]; beside: readonly BesideValue[] } {
  const { days } = messages.where.beside.why;
  const placed: PlacedValue[] = [];
  const beside: BesideValue[] = [];
  const taken = new Set<Boundary>();
  for (const value of values) {
    const areas = areasOf(value, boundaries);
    if (areas.length === 0) beside.push({ value, why: whyBeside(value, boundaries, messages) });
    else if (areas.some((area) => taken.has(area)))
      beside.push({ value, why: messages.where.beside.why.again });
    else placed.push({ value, areas });
    for (const area of areas) taken.add(area);
  }
  const others = ofOtherDays.flatMap(({ stated, ...value }) =>
    stated ? [{ value: { ...value, stated }, why: days(stated.start, stated.end) }] : [],
  );
  return { placed, beside: [...beside, ...others] };
}

function whyBeside(
  { district, stated }: DistrictValue,
  boundaries: readonly Boundary[],
  { where: { beside } }: DetailMessages,
): string {
  if (district === null) return beside.why.unknown;
  if (district === beside.rest) return beside.why.unnamed;
  const holding = boundaries.filter(({ holds }) => holds.includes(district));
  const names = holding.flatMap(({ districts: [name] }) => name ?? []);
  if (names.length === 0) return beside.why.outline;
  return stated === null ? beside.why.named(district, names) : beside.why.within(names);
}
