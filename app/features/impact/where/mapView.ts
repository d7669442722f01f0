import type { Boundary } from "../../../contract/boundary.ts";
import { classLimits, classOf, type DistrictValue } from "../../../domain/districts.ts";
import { type OtherFigure, printFigure } from "../../../domain/figure.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { MapArea, MapClass, MapLabel, MapOutline } from "../../../ui/map/mapParts.ts";
import type { PlacedValue } from "./besideView.ts";
import { namesApart } from "./partialView.ts";
import type { Placing } from "./placing.ts";

/** The map, ready to draw. */
export interface DistrictMap {
  picture: string;
  outlines: readonly MapOutline[];
  areas: readonly MapArea[];
  frame: readonly string[];
  labels: readonly MapLabel[];
  legend: { title: string; classes: readonly MapClass[] };
  /** What the dotted areas leave out, with the number that counts it; none where no area is dotted. */
  partial: readonly { text: string; number: { text: string; asks: OtherFigure } }[];
}

/** The year of hectares, or the days of explosions. */
export type MapDays = { year: number; days: null } | { year: null; days: Period };

/** `core` are the districts that the map is large enough for, whatever it shows. */
export function mapOf(
  { placed, partials }: Placing,
  of: MapDays,
  core: ReadonlySet<string>,
  boundaries: readonly Boundary[],
  messages: DetailMessages,
): DistrictMap {
  const { where: words } = messages;
  const { year } = of;
  const limits = year === null ? classLimits.explosions : classLimits.hectares;
  const byArea = new Map(placed.flatMap((one) => one.areas.map((area) => [area, one] as const)));
  const apart = new Set([...partials.values()].flat());
  return {
    picture: pictureOf(placed, of, messages),
    outlines: boundaries,
    areas: boundaries.map((area) => {
      const value = byArea.get(area)?.value;
      return {
        id: area.id,
        tone: value === undefined ? null : classOf(value.value, limits),
        isPartial: value !== undefined && partials.has(value),
        label: value === undefined ? null : printFigure(value.asks),
      };
    }),
    frame: boundaries
      .filter((area) => byArea.has(area) || area.districts.some((name) => core.has(name)))
      .map(({ id }) => id),
    labels: placed.flatMap(({ value, areas: [area] }) =>
      area ? (labelOf(value, area, year, namesApart(value, partials), messages) ?? []) : [],
    ),
    legend: {
      title: year === null ? words.legend.incidents : words.legend.cleared,
      classes: classesOf(limits, year !== null, messages),
    },
    partial: [...apart].flatMap(({ district, value, asks }) =>
      district === null
        ? []
        : [
            {
              text: words.partial.legend(district),
              number: { text: words.partial.number(value), asks },
            },
          ],
    ),
  };
}

function labelOf(
  { district, value, asks }: DistrictValue,
  area: Boundary,
  year: number | null,
  apart: readonly string[],
  messages: DetailMessages,
): MapLabel | null {
  const { where: words, counts } = messages;
  if (district === null) return null;
  const number = unitOf(year, messages)(value);
  return {
    id: printFigure(asks),
    area: area.id,
    // "Khankendi (city)": on the map its place says the rest.
    name: district.replace(/ \(.*\)$/, ""),
    value: counts.number(value),
    says: words.says(
      district,
      counts.press(apart.length === 0 ? number : words.partial.says(number, apart)),
    ),
  };
}

function unitOf(year: number | null, { where: { unit } }: DetailMessages) {
  return year === null ? unit.incidents : unit.cleared(year);
}

function pictureOf(
  placed: readonly PlacedValue[],
  { year, days }: MapDays,
  { where: { picture } }: DetailMessages,
): string {
  const most = placed[0]?.value;
  if (most === undefined || most.district === null) return "";
  const { district, value } = most;
  return year === null
    ? picture.incidents(days.from, days.to, placed.length, district, value)
    : picture.cleared(year, placed.length, district, value);
}

/** Explosions are whole numbers, so their classes end where the next begins; hectares are not. */
function classesOf(
  limits: readonly number[],
  isOfYear: boolean,
  { where: { legend } }: DetailMessages,
): MapClass[] {
  const classes = limits.map((limit, tone): MapClass => {
    const low = limits[tone - 1];
    if (!isOfYear) return { tone, text: legend.whole(low ?? 1, limit - 1) };
    return { tone, text: low === undefined ? legend.under(limit) : legend.between(low, limit) };
  });
  return [
    { tone: null, text: isOfYear ? legend.quiet.cleared : legend.quiet.incidents },
    ...classes,
    { tone: limits.length, text: legend.from(limits.at(-1) ?? 0) },
  ];
}
