import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, shortDay, number, plural } = formats;

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
  noneLabel: "found that runs to these days",
  noneBefore: (start: string) => `Counting starts on ${day(start)}.`,
  /** `figure` is named where the headline shows more than this one count. */
  reported: (figure: string | null, speaker: string | null, stated: string, assumed: boolean) =>
    `${figure === null ? "Reported" : `${figure} reported`} ${assumed ? "about" : "on"} ${day(stated)} ${counts.bySpeaker(speaker)}`,
  follows: (figure: string, asOf: readonly string[]) =>
    `${figure} follows from the counts of ${formats.list(asOf.map(shortDay))}`,
  /** Where the figure rests on counts before and after the day rather than on one for the day. */
  countedTo: (asOf: string) => `Counted to ${day(asOf)}.`,
  lastWithin: (figure: string, asOf: string) =>
    `The last count in the period is ${figure}, to ${day(asOf)}.`,
  lastBefore: (figure: string, asOf: string) =>
    `The last count before the period is ${figure}, to ${day(asOf)}.`,
  next: (figure: string, asOf: string) => `The next count is ${figure}, to ${day(asOf)}.`,
  first: (figure: string, asOf: string) => `The first count is ${figure}, to ${day(asOf)}.`,
  noNewer: (asOf: string, known: string | null) =>
    known === null
      ? `No count newer than ${day(asOf)} was found.`
      : `No count newer than ${day(asOf)} was known on ${day(known)}.`,
  countAtEnd: (range: Range | null) =>
    range === null
      ? "no count is known"
      : `${counts.inWords(range)} people killed or injured since November 2020`,
  mark: {
    wording: (atMost: number) => `≠ worded “civilians”; at most ${number(atMost)} can be`,
    differs: "≠ statements differ",
    /** For a figure of some days of which somebody gave another number. */
    stated: (value: number, speaker: string) =>
      `≠ ${number(value)} stated ${counts.bySpeaker(speaker)}`,
  },
  sentence: {
    whole: (to: string, people: string) =>
      `By the counts nearest to ${day(to)}, ${people} people killed or injured since November 2020`,
    split: (killed: string, injured: string) => `: ${killed} killed and ${injured} injured`,
    activity: (count: number, about: number) =>
      count === 0
        ? ". No activity of the period is on record."
        : `. In the period, ${plural(count, {
            one: `one activity is on record${about > 0 ? ", about mine action" : ""}`,
            other: `${number(count)} activities are on record, ${number(about)} about mine action`,
          })}.`,
    end: ".",
  },
  tile: {
    latest: "latest count found",
    latestKnown: (known: string) => `latest count known on ${shortDay(known)}`,
    inPeriod: "killed or injured in the period",
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
  /** From one count to another, and the days of the counts that this rests on. */
  change: (from: string, to: string, asOf: readonly string[]) => {
    const [first = "", last = ""] = [asOf[0], asOf.at(-1)];
    const spanned = first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`;
    return `from ${from} to ${to} · ${plural(asOf.length, { one: "1 count", other: `${number(asOf.length)} counts` })}, ${spanned}`;
  },
  changeUnknown: (last: string) => `no count found after ${shortDay(last)}`,
  assumed: ", a publication date among them",
  by: (when: string, speaker: string) => `${shortDay(when)} · ${speaker}`,
  /** Figures that no single count gives: the counts from which they follow. */
  follow: (asOf: readonly string[]) =>
    asOf.length === 1
      ? `follows from the count of ${shortDay(asOf[0] ?? "")}`
      : `follows from ${number(asOf.length)} counts, ${shortDay(asOf[0] ?? "")} to ${shortDay(asOf.at(-1) ?? "")}`,
  bySplit: (when: string, speaker: string) => `by the split of ${shortDay(when)} · ${speaker}`,
  /** The military count stands between. */
  andMilitary: { before: "and ", after: " military" },
  noSplit: "no split found by then",
  noneFound: "none",
  activitiesUnknown: "the record does not cover these days",
  aboutMineAction: (count: number) => `${number(count)} about mine action`,
  parts: (count: number) =>
    plural(count, {
      one: "1 part counted apart",
      other: `${number(count)} parts counted apart`,
    }),
  source: "Source:",
};
