import type { Assistance } from "../../../contract/assistance.ts";
import type { Day } from "../../../contract/day.ts";
import type { Fact } from "../../../domain/fact.ts";
import { type FactRow, derivedFrom, publishedOn } from "../../../domain/factRows.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { statedDay } from "../../../domain/tellings.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import { factWords } from "./factWords.ts";

/** How a stated number is known, ready to read. */
export interface FactView {
  /** What a screen reader calls the panel. */
  name: string;
  figure: string;
  sentence: string;
  /** Both as one sentence, without its full stop. */
  whole: string;
  /** The day on which the page looks back; `null` for all that is known. */
  known: string | null;
  counted: readonly string[];
  /** Who stated it, when that was published, and how the record worked it out of what is printed there. */
  said: readonly string[];
  note: string | null;
  /** By whom else the same amount was stated, and where. */
  also: readonly { text: string; links: readonly SourceLink[] }[];
  /** The ids of the activities on which it was stated. */
  activities: readonly string[];
  links: readonly SourceLink[];
  /** Each explosion that the number counts; none where a row states it. */
  explosions: readonly ExplosionLine[];
  rule: string;
}

/** One explosion, and where it is reported. */
export interface ExplosionLine {
  id: string;
  when: string;
  /** Where, how many were killed and injured, and who. */
  text: string;
  links: readonly SourceLink[];
}

/**
 * What there is to say of a number in a row; `null` where the row does not state it. `also` are the known rows
 * that state the same amount.
 */
export function factView(
  fact: Fact,
  row: FactRow,
  also: readonly Assistance[],
  known: Day | null,
  sources: SourcesById,
  messages: DetailMessages,
): FactView | null {
  const words = factWords(fact, row, messages);
  if (words === null) return null;
  const whole = `${words.figure} ${words.sentence}`;
  const how = derivedFrom(row, fact.field);
  return {
    ...words,
    whole,
    name: messages.answer.panel(whole),
    known: known === null ? null : messages.answer.known(known),
    said: [
      speakerOf(row, messages),
      publishedWords(row, sources, messages),
      ...(how === null ? [] : [messages.facts.said.derived(how)]),
    ],
    note: row.note,
    also: also.map((other) => ({
      text: messages.facts.said.also(other.speaker, statedDay(other)),
      links: sourceLinks(other.sources, sources, messages),
    })),
    activities: [
      ...new Set(
        [row, ...also].flatMap((said) => ("activity" in said ? (said.activity ?? []) : [])),
      ),
    ],
    links: sourceLinks(row.sources, sources, messages),
    explosions: [],
    rule: messages.facts.rule,
  };
}

function speakerOf(row: FactRow, { facts }: DetailMessages): string {
  return "speaker" in row ? facts.said.by(row.speaker) : facts.said.press;
}

function publishedWords(row: FactRow, sources: SourcesById, { facts }: DetailMessages): string {
  if ("statedOn" in row && row.statedOn !== null) return facts.said.statedOn(row.statedOn);
  const published = publishedOn(row, sources);
  if (published === null) return facts.said.undated;
  return published.assumed
    ? facts.said.assumed(published.day)
    : facts.said.published(published.day);
}

/** The number as plain text to paste elsewhere, with who stated it and where it is printed. */
export function factCitation(
  view: FactView,
  known: Day | null,
  messages: DetailMessages,
  { today, address }: { today: string; address: string },
): string {
  const { facts, answer, page } = messages;
  const publications = [view, ...view.also]
    .flatMap(({ links }) => links)
    .map(({ text, href }) => (href.startsWith("#") ? text : `${text}, ${href}`));
  const said = [...view.said, ...view.also.map(({ text }) => text)];
  return [
    facts.citation(view.whole, view.counted.join(" "), said.join(" "), publications),
    answer.citation.shown(page.title, today, known, address),
  ].join("\n");
}
