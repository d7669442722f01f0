import type { Boundary } from "../../../contract/boundary.ts";
import type { Day } from "../../../contract/day.ts";
import {
  type DistrictValue,
  type DistrictValues,
  classLimits,
  yearShown,
} from "../../../domain/districts.ts";
import type { MapFigure } from "../../../domain/impactChoices.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { derivedFrom } from "../../../domain/fact.ts";
import type { OtherFigure } from "../../../domain/figure.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import { type BesideRow, placedOn } from "./besideView.ts";
import { type DistrictMap, mapOf } from "./mapView.ts";

/** What is shown: the choice, and what limits it. */
export interface Shown {
  choice: MapFigure;
  period: Period;
  known: Day | null;
}

export interface WhereRow {
  id: string;
  district: string;
  number: { text: string; asks: OtherFigure; isDerived: boolean };
  /** Of hectares, the days for which they are stated. */
  days: string | null;
  speaker: string | null;
  links: readonly SourceLink[];
}

export interface WhereView {
  title: string;
  /** What pressing a number does. */
  hint: string;
  /** That the figures are of a year that the period does not wholly hold; `null` where nothing has to be said. */
  year: string | null;
  /** What stands in place of the map where nothing is known; `null` where there is a figure. */
  none: string | null;
  /** `null` without outlines, or where none of them has a figure. */
  map: DistrictMap | null;
  /** What the map cannot show, and why; none where there are no outlines: then the table has it all. */
  beside: readonly BesideRow[];
  caption: string;
  isOfYear: boolean;
  rows: readonly WhereRow[];
  /** Who states the figures, for a slide. */
  said: { text: string; links: readonly SourceLink[] };
  notes: readonly string[];
}

/**
 * Says what is known of each district. `named` are the districts that any row of the choice names, whatever the
 * period: the map is large enough for them. `boundaries` is `null` while, or where, there are none.
 */
export function whereView(
  found: DistrictValues,
  shown: Shown,
  named: ReadonlySet<string>,
  boundaries: readonly Boundary[] | null,
  sources: SourcesById,
  messages: DetailMessages,
): WhereView {
  const { where: words } = messages;
  const { choice, period } = shown;
  const { from, to } = period;
  const year = yearShown(choice);
  const all = [...found.values, ...found.ofOtherDays];
  const { placed, beside } = placedOn(found, boundaries ?? [], messages);
  return {
    title: year === null ? words.title.incidents(from, to) : words.title.cleared(year),
    hint: year === null ? words.hint.incidents : words.hint.cleared,
    year: year === null ? null : yearWords(year, period, messages),
    none: all.length > 0 ? null : noneWords(year, shown, messages),
    map:
      boundaries === null || placed.length === 0
        ? null
        : mapOf(placed, { year, period, named, limits: limitsOf(year) }, boundaries, messages),
    beside: boundaries === null ? [] : beside,
    caption: year === null ? words.table.incidents(from, to) : words.table.cleared(year),
    isOfYear: year !== null,
    rows: all.map((value) => rowOf(value, sources, messages)),
    said: saidOf(all, sources, messages),
    notes: [
      year === null ? words.notes.sample : words.notes.own,
      words.notes.status,
      ...(boundaries === null ? [] : [words.notes.credit]),
    ],
  };
}

/** The explosions of the press name their publications one by one, in their answers. */
function saidOf(
  all: readonly DistrictValue[],
  sources: SourcesById,
  messages: DetailMessages,
): WhereView["said"] {
  const { said } = messages.where;
  const stated = all.flatMap(({ stated }) => stated ?? []);
  if (stated.length === 0) return { text: said.press, links: [] };
  const speakers = [...new Set(stated.map(({ speaker }) => speaker))];
  const ids = [...new Set(stated.flatMap((row) => row.sources))];
  return { text: said.by(speakers), links: sourceLinks(ids, sources, messages) };
}

function limitsOf(year: number | null): readonly number[] {
  return year === null ? classLimits.explosions : classLimits.hectares;
}

function yearWords(
  year: number,
  { from, to }: Period,
  { where: { year: words } }: DetailMessages,
): string | null {
  if (from <= `${year}-01-01` && to >= `${year}-12-31`) return null;
  const isOutside = to < `${year}-01-01` || from > `${year}-12-31`;
  return (isOutside ? words.outside : words.part)(year, from, to);
}

function noneWords(
  year: number | null,
  { known, period: { from, to } }: Shown,
  { where: { none } }: DetailMessages,
): string {
  if (year === null) return none.incidents(from, to);
  return known === null ? none.cleared(year) : none.notKnown(year, known);
}

function rowOf(
  { district, value, asks, stated }: DistrictValue,
  sources: SourcesById,
  messages: DetailMessages,
): WhereRow {
  const { where: words, counts } = messages;
  return {
    id: stated?.id ?? `explosions ${district}`,
    district: district ?? words.beside.unknown,
    number: {
      text: counts.number(value),
      asks,
      isDerived: stated !== null && derivedFrom(stated, "value") !== null,
    },
    days: stated && words.days(stated.start, stated.end),
    speaker: stated && stated.speaker,
    links: stated ? sourceLinks(stated.sources, sources, messages) : [],
  };
}
