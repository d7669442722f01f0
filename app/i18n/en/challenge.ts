import type { Measure, Population } from "../../domain/measures.ts";
import { counts } from "./counts.ts";
import { formats } from "./formats.ts";
import { sources } from "./sources.ts";

const { day, days, number, plural, list } = formats;
const { who } = sources.disagreements.span;
const either = (values: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(values);

interface Given {
  /** How many people, as it is printed. */
  figure: string;
  /** Who gave it; `null`: the source does not say. */
  by: readonly (string | null)[];
}

type Occasion = "visit" | "event";

/** "288 by the Ministry of Foreign Affairs and 289 by the Ombudsman"; "356 and 365, both by the Ombudsman" */
const given = (all: readonly Given[]) => {
  const speakers = all.map(({ by }) => list(by.map(counts.bySpeaker)));
  if (all.length > 1 && new Set(speakers).size === 1)
    return `${list(all.map(({ figure }) => figure))}, ${all.length === 2 ? "both" : "all"} ${speakers[0]}`;
  return list(all.map(({ figure }, index) => `${figure} ${speakers[index]}`));
};
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
      split: { total: string; civilians: string; military: string; asOf: string },
      total: string,
      atMost: string,
    ) =>
      `The last published split, of ${split.total} on ${day(split.asOf)}, has ${split.civilians} civilians and ${split.military} military; ` +
      `even if everybody counted since were a civilian, at most ${atMost} of the ${total} can be.`,
    byCounts: (atMost: string, asOf: readonly string[]) =>
      `The counts that tell civilians from military, to ${list(asOf.map(day))}, leave room for ${atMost} civilians at most.`,
  },
  sameDay: {
    asked: (totals: readonly string[], on: string) =>
      `Which is right for ${day(on)}: ${either(totals)}?`,
    given: (all: readonly Given[], on: string) =>
      `For ${day(on)} the published counts of people killed or injured are ${given(all)}.`,
    undated:
      "Not every one of them states its day; where the day of publication stands in, the count may be older.",
    published,
  },
  span: {
    who: (population: Population, measure: Measure) => who(population, measure),
    asked: (values: readonly string[], what: string, from: string, to: string) =>
      `Why ${either(values)} ${what}, ${days(from, to)}?`,
    given: sources.disagreements.span.said,
    published,
  },
  parts: {
    asked: (total: string) => `Why do the parts of ${total} not add up to it?`,
    given: (speaker: string | null, total: string, killed: string, injured: string, sum: string) =>
      `A total of ${total} was published ${counts.bySpeaker(speaker)}; its own parts, ${killed} killed and ${injured} injured, add up to ${sum}.`,
    published: "Both cannot be right; the statement stands as it was published, with a mark.",
  },
  fell: {
    asked: (larger: string, later: readonly string[]) =>
      `How can a count fall from ${larger} to ${list(later)}?`,
    earlier: (larger: string, measure: Measure, asOf: string, speaker: string | null) =>
      `To ${day(asOf)}, ${larger} ${who("all", measure)} were reported ${counts.bySpeaker(speaker)}.`,
    later: (all: readonly (Given & { asOf: readonly string[] })[]) =>
      `After that the count was ${list(all.map(({ figure, by, asOf }) => `${figure} to ${list(asOf.map(day))}, ${list(by.map(counts.bySpeaker))}`))}.`,
    published:
      "A cumulative count cannot fall, so these cannot all be right; each stands as it was published.",
  },
  oneVisit: {
    asked: (totals: readonly string[], what: Occasion) =>
      `Why do reports on one ${what} print ${list(totals)}?`,
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
      stated: string,
      measure: Measure,
      from: string,
      to: string,
      allowed: string,
    ) =>
      sources.disagreements.interval.said(speaker, stated, who("all", measure), from, to, allowed),
    assumed: sources.disagreements.interval.assumed,
    published: "Both stand as they were published.",
  },
};
