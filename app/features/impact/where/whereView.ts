import type { Boundary } from "../../../contract/boundary.ts";
import type { Day } from "../../../contract/day.ts";
import { type DistrictValue, type DistrictValues, yearShown } from "../../../domain/districts.ts";
import type { MapFigure } from "../../../domain/impactChoices.ts";
import type { MapLack } from "../../../domain/mapChoice.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import { lackWords } from "./choicesView.ts";
import { namesApart } from "./partialView.ts";
import type { Placing } from "./placing.ts";
import { rowOf, type WhereRow } from "./rowsView.ts";

/** What is shown, and what limits it. */
export interface Shown {
  choice: MapFigure;
  /** Whether the address asks for it; else it follows from the period. */
  isAsked: boolean;
  /** Why it cannot be shown; `null` where it can. */
  lack: MapLack | null;
  period: Period;
  known: Day | null;
}

export interface WhereView {
  title: string;
  /** What pressing a number does. */
  hint: string;
  /** That the figures are of a year that the period does not wholly hold; `null` where nothing has to be said. */
  year: string | null;
  /** What stands in place of the map where there is nothing to show; `null` where there is a figure. */
  none: string | null;
  caption: string;
  /** What the table counts. */
  unit: string;
  /** The figures on the map; all of them where there are no outlines. */
  rows: readonly WhereRow[];
  /** Those that the map cannot show, each with the reason; none without outlines. */
  beside: readonly WhereRow[];
  /** Who states the figures. */
  said: { text: string; links: readonly SourceLink[] };
  notes: readonly string[];
}

/** Says what is known of each district. `boundaries` is `null` while, or where, there are none. */
export function whereView(
  values: DistrictValues,
  { placed, beside, partials }: Placing,
  shown: Shown,
  boundaries: readonly Boundary[] | null,
  sources: SourcesById,
  messages: DetailMessages,
): WhereView {
  const { where: words } = messages;
  const { choice, period } = shown;
  const { from, to } = period;
  const year = yearShown(choice);
  const all = [...values.values, ...values.ofOtherDays];
  const isOwn = (value: DistrictValue) => !values.values.includes(value);
  const row = (value: DistrictValue, note: string | null) =>
    rowOf(value, note, isOwn(value), sources, messages);
  return {
    title: year === null ? words.title.incidents(from, to) : words.title.cleared(year),
    hint: year === null ? words.hint.incidents : words.hint.cleared,
    year: year === null || shown.lack !== null ? null : yearWords(year, period, messages),
    none: all.length > 0 ? null : noneWords(shown, messages),
    caption: year === null ? words.table.incidents(from, to) : words.table.cleared(year),
    unit: year === null ? words.table.explosions : words.table.hectares,
    rows:
      boundaries === null
        ? all.map((value) => row(value, null))
        : placed.map(({ value }) => row(value, partialNote(namesApart(value, partials), messages))),
    beside: boundaries === null ? [] : beside.map(({ value, why }) => row(value, why)),
    said: saidOf(all, sources, messages),
    notes: [
      year === null ? words.notes.sample : words.notes.own,
      ...(all.length === 0 ? [] : [words.notes.status]),
      ...(all.length === 0 || boundaries === null ? [] : [words.notes.credit]),
    ],
  };
}

/** The explosions of the press name their publications one by one, in their answers. */
function saidOf(
  values: readonly DistrictValue[],
  sources: SourcesById,
  messages: DetailMessages,
): WhereView["said"] {
  const { said } = messages.where;
  const stated = values.flatMap(({ stated }) => stated ?? []);
  if (stated.length === 0) return { text: said.press, links: [] };
  const speakers = [...new Set(stated.map(({ speaker }) => speaker))];
  const ids = [...new Set(stated.flatMap((row) => row.sources))];
  return { text: said.by(speakers), links: sourceLinks(ids, sources, messages) };
}

function partialNote(apart: readonly string[], { where: { partial } }: DetailMessages) {
  return apart.length === 0 ? null : partial.row(apart);
}

function yearWords(
  year: number,
  { from, to }: Period,
  { where: { year: words } }: DetailMessages,
): string | null {
  if (from <= `${year}-01-01` && to >= `${year}-12-31`) return null;
  return words.part(year, from, to);
}

function noneWords(
  { choice, isAsked, lack, known, period }: Shown,
  messages: DetailMessages,
): string {
  const { none } = messages.where;
  if (lack !== null) return lackWords(lack, choice, period, known, messages);
  return (isAsked ? none.incidents : none.anything)(period.from, period.to);
}
