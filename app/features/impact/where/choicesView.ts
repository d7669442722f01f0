import type { Day } from "../../../contract/day.ts";
import type { District } from "../../../contract/district.ts";
import { yearShown } from "../../../domain/districts.ts";
import { type MapFigure, mapFigures } from "../../../domain/impactChoices.ts";
import { type MapLack, lackOf } from "../../../domain/mapChoice.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** What the map can be asked to show. */
export interface MapChoice {
  map: MapFigure;
  name: string;
  /** Why it cannot be shown; `null` where it can. */
  why: string | null;
}

/** `rows` are those that were known; `null` while, or where, there are none: then nothing is ruled out. */
export function choicesOf(
  rows: readonly District[] | null,
  period: Period,
  known: Day | null,
  messages: DetailMessages,
): readonly MapChoice[] {
  return mapFigures.map((map) => {
    const lack = rows && lackOf(map, rows, period);
    return {
      map,
      name: messages.where.choices[map],
      why: lack && lackWords(lack, map, period, known, messages),
    };
  });
}

/** Why a year cannot be shown, in a sentence. */
export function lackWords(
  lack: MapLack,
  map: MapFigure,
  { from, to }: Period,
  known: Day | null,
  { where: { lack: words } }: DetailMessages,
): string {
  const year = yearShown(map) ?? 0;
  if (lack === "outside") return words.outside(year, from, to);
  return known === null ? words.missing(year) : words.unpublished(year, known);
}
