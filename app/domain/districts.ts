import type { Boundary } from "../contract/boundary.ts";
import type { District } from "../contract/district.ts";
import type { Incident } from "../contract/incident.ts";
import { inOrder } from "./day.ts";
import type { Fact } from "./fact.ts";
import { groupBy } from "./groupBy.ts";
import type { MapFigure } from "./impactChoices.ts";
import type { Period } from "./period.ts";
import type { Sample } from "./sample.ts";
import { explosionsIn, placeName } from "./explosions.ts";

// What the map shows of each district. Nothing is added up over districts: the values stand side by side.

/** One district's hectares of a year as a row states them, or the explosions found there in the press. */
export interface DistrictValue {
  /** As its rows name it; `null` for explosions whose district is not known. */
  district: string | null;
  /** Hectares, or explosions. */
  value: number;
  asks: Fact | Sample;
  /** The row that states it; `null` for explosions. */
  stated: District | null;
}

/** The values of a choice, the largest first. */
export interface DistrictValues {
  /** For the whole of the year, or in the period. */
  values: readonly DistrictValue[];
  /** Of districts without such a value, the newest stated for other days that touch the year. */
  ofOtherDays: readonly DistrictValue[];
}

/** The calendar year that a choice of the map shows; `null` where it follows the period. */
export function yearShown(choice: MapFigure): number | null {
  return choice === "incidents" ? null : Number(choice.slice("cleared-".length));
}

/** Hectares cleared in a year; the rows are those that were known. */
export function clearedIn(rows: readonly District[], year: number): DistrictValues {
  const cleared = rows.filter(({ metric }) => metric === "hectares-cleared");
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const whole = cleared.filter(({ start, end }) => start === first && end === last);
  const named = new Set(whole.map(({ district }) => district));
  const others = cleared.filter(
    ({ district, start, end }) => !named.has(district) && start <= last && end >= first,
  );
  // Figures of one district for such days contain each other, so the newest stands for all.
  const newest = [...groupBy(others, ({ district }) => district).values()].flatMap((group) =>
    group.toSorted((a, b) => inOrder(b.end, a.end)).slice(0, 1),
  );
  return {
    values: whole.map(clearedOf).toSorted(largestFirst),
    ofOtherDays: newest.map(clearedOf).toSorted(largestFirst),
  };
}

/** Explosions found in the press in a period, by district; the rows are those that were known. */
export function explosionsByDistrict(rows: readonly Incident[], period: Period): DistrictValues {
  const groups = groupBy(explosionsIn(rows, period), ({ district }) => district);
  const values = [...groups].map(([district, group]): DistrictValue => ({
    district,
    value: group.length,
    asks: { kind: "sample", place: placeName(district), from: period.from, to: period.to },
    stated: null,
  }));
  return { values: values.toSorted(largestFirst), ofOtherDays: [] };
}

/** The areas that a value is painted on; none where the boundary file has no outline of its district. */
export function areasOf(
  { district }: DistrictValue,
  boundaries: readonly Boundary[],
): readonly Boundary[] {
  return boundaries.filter(({ districts }) => district !== null && districts.includes(district));
}

/**
 * The values of districts without an outline of which some land lies in an area: what is painted there does not
 * count it. None where no row of the choice names such a district, and none of explosions: publications may name
 * one land by either district, so nobody tells them apart.
 */
export function countedApartIn(
  { holds }: Boundary,
  { values }: DistrictValues,
  boundaries: readonly Boundary[],
): readonly DistrictValue[] {
  return values.filter(
    (value) =>
      value.stated !== null &&
      value.district !== null &&
      holds.includes(value.district) &&
      areasOf(value, boundaries).length === 0,
  );
}

/** From which value on the second class begins, the third, and so on: the same for every year and period. */
export const classLimits = {
  hectares: [1000, 3000, 6000, 9000],
  explosions: [2, 5, 10, 20],
} as const;

/** The class of a value, from 0 to 4. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function clearedOf(row: District): DistrictValue {
  const { id, district, value } = row;
  const asks = { kind: "fact", file: "districts", id, field: "value" } as const;
  return { district, value, asks, stated: row };
}

/** Those of one value by name; an unknown district last. */
function largestFirst(a: DistrictValue, b: DistrictValue): number {
  if ((a.district === null) !== (b.district === null)) return a.district === null ? 1 : -1;
  return b.value - a.value || inOrder(a.district ?? "", b.district ?? "");
}
