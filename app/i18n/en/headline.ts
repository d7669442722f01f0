import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, shortDay, days, number, plural } = formats;

interface Range {
  low: number;
  high: number | null;
  conflict: boolean;
}

/** Figures of the headline and the words that stand with them. */
export const headline = {
  region: "Headline",
  prefix: (range: Range) => {
    if (range.high === null) return "at least";
    return range.low === range.high || range.conflict ? "" : "between";
  },
  figure: ({ low, high, conflict }: Range) => {
    if (high === null || low === high) return number(low);
    return conflict ? `${number(low)} or ${number(high)}` : `${number(low)} and ${number(high)}`;
  },
  label: "people killed or injured since November 2020",
  none: "No count",
  noneLabel: "had been published of people killed or injured by landmines",
  noneBefore: (start: string) => `Counting starts on ${day(start)}.`,
  reported: (speaker: string, stated: string, assumed: boolean) =>
    `Reported ${assumed ? "about" : "on"} ${day(stated)} by ${speaker}`,
  /** Where the figure rests on counts before and after the day rather than on one for the day. */
  asOf: (asOf: string) => `Last count in the period, to ${day(asOf)}.`,
  lastBefore: (asOf: string) => `Last count before the period, to ${day(asOf)}.`,
  next: (figure: string, asOf: string) => `The next count is ${figure}, to ${day(asOf)}.`,
  first: (figure: string, asOf: string) => `The first count is ${figure}, to ${day(asOf)}.`,
  noNewer: (asOf: string) => `No count newer than ${day(asOf)} was found.`,
  countAtEnd: (range: Range | null) =>
    range === null
      ? "no count is known"
      : `${counts.inWords(range)} people killed or injured since November 2020`,
  mark: {
    wording: (atMost: number) => `≠ worded “civilians”; at most ${number(atMost)} can be`,
    span: (smaller: number, larger: number) => `≠ ${number(smaller)} or ${number(larger)}`,
    differs: "≠ statements differ",
  },
  sentence: {
    whole: (to: string, people: string) =>
      `By ${day(to)}, ${people} people had been killed or injured by landmines since November 2020`,
    split: (killed: string, injured: string) => `: ${killed} killed and ${injured} injured`,
    activity: (count: number, about: number) =>
      count === 0
        ? ". No activity of the period is on record."
        : `. In the period, ${plural(count, {
            one: "one activity is",
            other: `${number(count)} activities are`,
          })} on record, ${number(about)} about mine action.`,
    end: ".",
  },
  tile: {
    latest: "latest count found",
    inPeriod: "people in the period",
    inPeriodOnly: "in the period",
    killedInjured: "killed · injured",
    civilians: "civilians",
    activities: (count: number) =>
      plural(count, { one: "activity in the period", other: "activities in the period" }),
  },
  noChange: "no change",
  noChangeDetail: (from: string, to: string) =>
    from === to
      ? `the count of ${shortDay(from)} is the nearest on both sides`
      : `between the counts of ${shortDay(from)} and ${shortDay(to)}`,
  change: (from: string, to: string) => `by the counts of ${shortDay(from)} and ${shortDay(to)}`,
  changeFromStart: (to: string) => `from the start to the count of ${shortDay(to)}`,
  changeUnknown: (last: string) => `no count found after ${shortDay(last)}`,
  assumed: " (a publication date among them)",
  by: (when: string, speaker: string) => `${shortDay(when)} · ${speaker}`,
  restsOn: (count: number) =>
    plural(count, { one: "by 1 statement", other: `by ${number(count)} statements` }),
  bySplit: (when: string, speaker: string) => `by the split of ${shortDay(when)} · ${speaker}`,
  andMilitary: (military: string) => `and ${military} military`,
  noSplit: "no split published by then",
  noneFound: "none",
  activitiesUnknown: "the record does not cover these days",
  aboutMineAction: (count: number) => `${number(count)} about mine action`,
  meetings: (count: number) =>
    plural(count, {
      one: "1 meeting counted apart",
      other: `${number(count)} meetings counted apart`,
    }),
  period: (from: string, to: string) => days(from, to),
  source: "Source:",
};
