import type { Boundary } from "../../../contract/boundary.ts";
import { classOf } from "../../../domain/districts.ts";
import { printFigure } from "../../../domain/figure.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { MapArea, MapClass, MapLabel } from "../../../ui/map/mapParts.ts";
import type { PlacedValue } from "./besideView.ts";

/** The map, ready to draw. */
export interface DistrictMap {
  picture: string;
  areas: readonly MapArea[];
  frame: readonly string[];
  labels: readonly MapLabel[];
  legend: { title: string; classes: readonly MapClass[] };
}

interface Of {
  /** The year of hectares; `null` for explosions. */
  year: number | null;
  period: Period;
  /** The districts that the map has to be large enough for. */
  named: ReadonlySet<string>;
  limits: readonly number[];
}

export function mapOf(
  placed: readonly PlacedValue[],
  { year, period, named, limits }: Of,
  boundaries: readonly Boundary[],
  messages: DetailMessages,
): DistrictMap {
  const { where: words, counts } = messages;
  const byArea = new Map(placed.flatMap((one) => one.areas.map((area) => [area, one] as const)));
  const unit = year === null ? words.unit.incidents : words.unit.cleared(year);
  return {
    picture: pictureOf(placed, year, period, messages),
    areas: boundaries.map((area) => {
      const value = byArea.get(area)?.value;
      return {
        id: area.id,
        polygons: area.polygons,
        tone: value === undefined ? null : classOf(value.value, limits),
        label: value === undefined ? null : printFigure(value.asks),
      };
    }),
    frame: boundaries
      .filter(({ districts }) => districts.some((name) => named.has(name)))
      .map(({ id }) => id),
    labels: placed.flatMap(({ value: { district, value, asks }, areas: [area] }) =>
      district === null || area === undefined
        ? []
        : [
            {
              id: printFigure(asks),
              area: area.id,
              name: shortName(district),
              value: counts.number(value),
              says: words.says(district, counts.press(unit(value))),
            },
          ],
    ),
    legend: {
      title: year === null ? words.legend.incidents : words.legend.cleared,
      classes: classesOf(limits, year !== null, messages),
    },
  };
}

/** "Khankendi (city)": on the map its place says the rest. */
function shortName(district: string): string {
  return district.replace(/ \(.*\)$/, "");
}

function pictureOf(
  placed: readonly PlacedValue[],
  year: number | null,
  { from, to }: Period,
  { where: { picture } }: DetailMessages,
): string {
  const most = placed[0]?.value;
  if (most === undefined || most.district === null) return "";
  const { district, value } = most;
  return year === null
    ? picture.incidents(from, to, placed.length, district, value)
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
