import type { Measure, Population } from "../../domain/measures.ts";
import { counts } from "./counts.ts";
import { formats } from "./formats.ts";
import { sources } from "./sources.ts";

const { day, days, number, plural, list } = formats;
const { who } = sources.disagreements.span;
const either = (values: readonly number[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(values.map(number));

interface Given {
  /** People. */
  value: number;
  /** Who gave it; `null`: the source does not say. */
  by: readonly (string | null)[];
}

interface Range {
  low: number;
  high: number | null;
  conflict: boolean;
}

type Occasion = "visit" | "event";

/** "288 by the Ministry of Foreign Affairs and 289 by the Ombudsman" */
const given = (all: readonly Given[]) =>
  list(all.map(({ value, by }) => `${number(value)} ${list(by.map(counts.bySpeaker))}`));
const published = (count: number) =>
  count > 2
    ? "None of them is preferred here: each stands as it was published."
    : "Neither is preferred here: each stands as it was published.";

/** What may be asked in the room about a disagreement, and an answer to read out. */
export const challenge = {
  none: "No disagreement among the statements touches the numbers on this slide.",
  more: (count: number) =>
    plural(count, { one: "Show 1 more", other: `Show ${number(count)} more` }),

  wording: {
    asked: (figure: string) => `Does the figure of ${figure} count civilians only?`,
    counts: (figure: string) =>
      `The figure of ${figure} counts people killed or injured, civilians and military together.`,
    worded: (speaker: string | null, on: string | null) =>
      `It was worded as “civilians” ${counts.bySpeaker(speaker)}${on === null ? "" : `, on ${day(on)}`}.`,
    bySplit: (
      split: { total: number; civilians: number; military: number; asOf: string },
      total: number,
      atMost: number,
    ) =>
      `The last published split, of ${number(split.total)} on ${day(split.asOf)}, has ${number(split.civilians)} civilians and ${number(split.military)} military; ` +
      `even if everybody counted since were a civilian, at most ${number(atMost)} of the ${number(total)} can be.`,
    byCounts: (atMost: number, asOf: readonly string[]) =>
      `The counts that tell civilians from military, to ${list(asOf.map(day))}, leave room for ${number(atMost)} civilians at most.`,
  },
  sameDay: {
    asked: (totals: readonly number[], on: string) =>
      `Which is right for ${day(on)}: ${either(totals)}?`,
    given: (all: readonly Given[], on: string) =>
      `For ${day(on)} the published counts of people killed or injured are ${given(all)}.`,
    undated:
      "Not every one of them states its day; where the day of publication stands in, the count may be older.",
    published,
  },
  span: {
    who: (population: Population, measure: Measure) => who(population, measure),
    asked: (values: readonly number[], what: string, from: string, to: string) =>
      `Why ${either(values)} ${what}, ${days(from, to)}?`,
    given: sources.disagreements.span.said,
    published,
  },
  parts: {
    asked: (total: number) => `Why do the parts of ${number(total)} not add up to it?`,
    given: (speaker: string | null, total: number, killed: number, injured: number, sum: number) =>
      `A total of ${number(total)} was published ${counts.bySpeaker(speaker)}; its own parts, ${number(killed)} killed and ${number(injured)} injured, add up to ${number(sum)}.`,
    published: "Both cannot be right; the statement stands as it was published, with a mark.",
  },
  fell: {
    asked: (larger: number, later: readonly number[]) =>
      `How can a count fall from ${number(larger)} to ${list(later.map(number))}?`,
    earlier: (larger: number, measure: Measure, asOf: string, speaker: string | null) =>
      `To ${day(asOf)}, ${number(larger)} ${who("all", measure)} were reported ${counts.bySpeaker(speaker)}.`,
    later: (all: readonly (Given & { asOf: readonly string[] })[]) =>
      `After that the count was ${list(all.map(({ value, by, asOf }) => `${number(value)} to ${list(asOf.map(day))}, ${list(by.map(counts.bySpeaker))}`))}.`,
    published:
      "A cumulative count cannot fall, so these cannot all be right; each stands as it was published.",
  },
  oneVisit: {
    asked: (totals: readonly number[], what: Occasion) =>
      `Why do reports on one ${what} print ${list(totals.map(number))}?`,
    given: (all: readonly Given[], what: Occasion, title: string, from: string, to: string) =>
      `Reports on one ${what} (“${title}”, ${days(from, to)}) print different counts: ${given(all)}.`,
    inferred: sources.disagreements.oneVisit.inferred,
    published,
  },
  interval: {
    asked: (speaker: string, from: string, to: string) =>
      `Why does the figure of ${speaker} for ${days(from, to)} differ from the counts?`,
    given: (
      speaker: string,
      value: number,
      measure: Measure,
      from: string,
      to: string,
      range: Range,
    ) => sources.disagreements.interval.said(speaker, value, who("all", measure), from, to, range),
    assumed: sources.disagreements.interval.assumed,
    published: "Both stand as they were published.",
  },
};
