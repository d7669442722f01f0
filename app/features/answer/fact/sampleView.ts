import type { Day } from "../../../contract/day.ts";
import type { Incident } from "../../../contract/incident.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Sample } from "../../../domain/sample.ts";
import { explosionsIn, noPlace, placeName, sampleOf } from "../../../domain/explosions.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { ExplosionLine, FactView } from "./factView.ts";

/** The explosions of one district that were found in the press; `null` where no row is of that place. */
export function sampleView(
  sample: Sample,
  rows: readonly Incident[],
  known: Day | null,
  sources: SourcesById,
  messages: DetailMessages,
): FactView | null {
  const { sample: words, facts, answer, counts } = messages;
  const ofPlace = rows.find(({ district }) => placeName(district) === sample.place);
  if (ofPlace === undefined) return null;
  const shown = factsKnownOn(rows, known, sources);
  const explosions = sampleOf(sample, shown);
  const elsewhere = explosionsIn(shown, sample).filter(({ district }) => district === null);
  const figure = explosions.length === 0 ? words.none : counts.number(explosions.length);
  const sentence = words.sentence(
    explosions.length,
    ofPlace.district ?? words.noDistrict,
    sample.from,
    sample.to,
  );
  const whole = `${figure} ${sentence}`;
  return {
    name: answer.panel(whole),
    figure,
    sentence,
    whole,
    known: known === null ? null : answer.known(known),
    counted: [
      words.counted,
      ...(sample.place === noPlace || elsewhere.length === 0
        ? []
        : [words.elsewhere(elsewhere.length)]),
    ],
    said: [facts.said.press],
    note: null,
    also: [],
    activities: [],
    links: sourceLinks([...new Set(explosions.flatMap((row) => row.sources))], sources, messages),
    explosions: explosions.map((row) => lineOf(row, sources, messages)),
    rule: words.rule,
  };
}

function lineOf(row: Incident, sources: SourcesById, messages: DetailMessages): ExplosionLine {
  const { sample: words } = messages;
  const { id, date, datePrecision, place, killed, injured, who, note } = row;
  return {
    id,
    when: words.when[datePrecision](date),
    text: [
      `${words.people(killed, injured)}${place === null ? "" : `, ${place}`}.`,
      ...[who, note].flatMap((text) => (text === null ? [] : [endedSentence(text)])),
    ].join(" "),
    links: sourceLinks(row.sources, sources, messages),
  };
}

function endedSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
