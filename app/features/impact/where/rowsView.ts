import type { DistrictValue } from "../../../domain/districts.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import { type OtherFigure, printFigure } from "../../../domain/figure.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { SourcesById } from "../../../domain/statements.ts";

/** A figure of the table. */
export interface WhereRow {
  id: string;
  district: string;
  number: { text: string; asks: OtherFigure; isDerived: boolean; label: string };
  /** Why it is not on the map, or what its outline there also holds; `null` where nothing has to be said. */
  note: string | null;
  /** The days of its own that it counts; `null` where it counts those of the others. */
  days: string | null;
  /** Who states it and where, where those are others than of most figures. */
  links: readonly SourceLink[];
}

/** `isOwn` says that it is stated for days of its own, and perhaps by another speaker. */
export function rowOf(
  { district, value, asks, stated }: DistrictValue,
  note: string | null,
  isOwn: boolean,
  sources: SourcesById,
  messages: DetailMessages,
): WhereRow {
  const { where: words, counts, facts } = messages;
  const own = isOwn ? stated : null;
  const said = own && words.said.by([own.speaker]);
  const name = district ?? words.beside.unknown;
  const text = counts.number(value);
  return {
    id: printFigure(asks),
    district: name,
    number: {
      text,
      label: words.says(name, counts.press(text)),
      asks,
      isDerived: stated !== null && derivedFrom(stated, "value") !== null,
    },
    note: [note, said].filter((text) => text !== null).join(" ") || null,
    days: own && facts.when.days(own.start, own.end),
    links: own ? sourceLinks(own.sources, sources, messages) : [],
  };
}
