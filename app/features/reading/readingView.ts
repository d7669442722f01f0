import type { Interval } from "../../contract/interval.ts";
import { gapsIn } from "../../domain/gaps.ts";
import { issuersOf } from "../../domain/issuers.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { lastSplit } from "../../domain/splits.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";
import {
  type Example,
  casualtyExamples,
  dateExamples,
  limitExamples,
  populationExamples,
} from "./examples.ts";
import { recordsElsewhere } from "./recordsElsewhere.ts";

export interface ReadingPart {
  id: string;
  heading: string;
  paragraphs: readonly string[];
  examples: readonly Example[];
  /** What is still to say after the examples. */
  after: readonly string[];
  links: readonly SourceLink[];
}

/** A stretch without a count is named from this many days on. */
const leastGap = 60;
/** Who made fewer statements than this is not named one by one. */
const leastStatements = 3;

/** The parts of the page, each with an example from the record, and the intervals, as they are known. */
export function readingView(
  record: CasualtyRecord,
  intervals: readonly Interval[],
  sources: SourcesById,
  messages: DetailMessages,
): ReadingPart[] {
  const { reading } = messages;
  const part = (
    id:
      | "population"
      | "casualties"
      | "dates"
      | "limits"
      | "issuers"
      | "gaps"
      | "independent"
      | "lookingBack",
    more: Partial<ReadingPart> = {},
  ): ReadingPart => {
    const { heading, paragraphs } = reading[id];
    return { id, heading, paragraphs, examples: [], after: [], links: [], ...more };
  };
  const gaps = gapsOf(record, messages);
  const elsewhere = recordsElsewhere(record.known, intervals, sources, messages);
  return [
    part("casualties", { examples: casualtyExamples(record, messages) }),
    part("population", { examples: populationExamples(record, messages) }),
    part("dates", {
      paragraphs: [...reading.dates.paragraphs, ...basesOf(record, messages)],
      examples: dateExamples(record, messages),
    }),
    part("limits", { examples: limitExamples(record, messages) }),
    part("issuers", { examples: issuerExamples(record, messages) }),
    part("gaps", {
      paragraphs: [...reading.gaps.paragraphs, gaps.lead],
      examples: gaps.examples,
      after: gaps.after,
    }),
    part("independent", {
      paragraphs: [...reading.independent.paragraphs, ...elsewhere.sentences],
      links: elsewhere.links,
    }),
    part("lookingBack"),
  ];
}

function basesOf({ series }: CasualtyRecord, { reading }: DetailMessages): string[] {
  if (series.length === 0) return [];
  const having = (basis: string) => series.filter(({ asOfBasis }) => asOfBasis === basis).length;
  const [stated, publication] = [having("stated"), having("publication")];
  const other = series.length - stated - publication;
  return [reading.dates.bases(series.length, { stated, publication, other })];
}

function issuerExamples({ statements }: CasualtyRecord, { reading }: DetailMessages): Example[] {
  const { issuers } = reading;
  const all = issuersOf(statements);
  const isNamed = ({ name, statements }: (typeof all)[number]) =>
    name !== null && statements >= leastStatements;
  const others = all.filter((issuer) => issuer.name !== null && !isNamed(issuer));
  const row = (count: number, text: string): Example => ({
    figure: issuers.statements(count),
    asks: null,
    text,
  });
  return [
    ...all.filter(isNamed).map(({ name, statements }) => row(statements, name ?? "")),
    ...(others.length === 0
      ? []
      : [
          row(
            others.reduce((sum, { statements }) => sum + statements, 0),
            issuers.others(others.length),
          ),
        ]),
    ...all
      .filter(({ name }) => name === null)
      .map(({ statements }) => row(statements, issuers.notNamed)),
  ];
}

function gapsOf({ series, latest, known }: CasualtyRecord, { reading }: DetailMessages) {
  const { gaps: words } = reading;
  const gaps = gapsIn(series, leastGap);
  const split = latest && lastSplit(series, latest.asOf);
  return {
    lead: gaps.length === 0 ? words.none(leastGap) : words.listed(leastGap),
    examples: gaps.map(({ before, after, from, to, days }): Example => ({
      figure: words.days(days),
      asks: null,
      text: words.gap(from, to, before.total ?? 0, after.total ?? 0),
    })),
    after: latest
      ? [
          words.newest(latest.asOf, known),
          split ? words.split(split.statement.asOf, known) : words.noSplit(known),
        ]
      : [],
  };
}
