import type { Measure, Population } from "../../domain/measures.ts";
import type { DatedBy } from "../../domain/statements.ts";
import { formats } from "./formats.ts";
import { rows } from "./rows.ts";

const { day, days, number, plural } = formats;

const statements = (count: number) =>
  count === 0
    ? "no statement"
    : plural(count, { one: "1 statement", other: `${number(count)} statements` });
const activities = (count: number) =>
  count === 0
    ? "no activity"
    : plural(count, { one: "1 activity", other: `${number(count)} activities` });

const latestMoved = (from: number | null, to: number | null, since: string) => {
  if (to === null) return "";
  const what = "the latest count of people killed or injured";
  if (from === null) return `; ${what} is ${number(to)}, and none was known on ${day(since)}`;
  if (from === to) return `; ${what} is ${number(to)}, as before`;
  return `; ${what} went from ${number(from)} to ${number(to)}`;
};

const people: Record<Population, string> = {
  all: "",
  civilians: "civilians ",
  military: "military ",
};

/** What is known now and was not known on an earlier day. */
export const changes = {
  region: "Changes",
  heading: (since: string | null) =>
    since === null ? "What changed since an earlier day" : `What changed since ${day(since)}`,
  since: "Since",
  invitation:
    "Choose a day, such as that of your last briefing, to see the statements and activities added since, the figures that moved, and the disagreements opened or settled.",
  choices: "Days to choose from",
  choice: {
    article: (on: string) => `The article, ${day(on)}`,
    yearBefore: (on: string) => `A year before the latest count, ${day(on)}`,
    endOfYear: (on: string) => `The end of ${on.slice(0, 4)}`,
  },
  close: "Close the comparison",
  loading: {
    sources: "Loading the dates of the publications…",
    disagreements: "Loading what sources disagree about…",
  },
  /** `since` is the day on which the page looks back, or a later one. */
  nothingCanBeAdded: (since: string, known: string) =>
    since === known
      ? `The page shows what was known on ${day(known)}, which is the day chosen here, so nothing can have been added. Choose an earlier day.`
      : `The page shows what was known on ${day(known)}, which is before ${day(since)}, so nothing can have been added. Choose an earlier day.`,
  nothingAdded: (since: string, known: string | null, newest: string | null) =>
    `No statement and no activity was found that was stated or published after ${day(since)}${known === null ? "" : ` and by ${day(known)}`}.` +
    (newest === null ? "" : ` The newest on record is of ${day(newest)}.`),
  /** The sentence to read out. */
  summary: (
    since: string,
    known: string | null,
    added: { statements: number; activities: number },
    latest: { from: number | null; to: number | null },
  ) =>
    `${known === null ? `Since ${day(since)}` : `From ${day(since)} to ${day(known)}`}, ` +
    `${statements(added.statements)} and ${activities(added.activities)} were added` +
    `${latestMoved(latest.from, latest.to, since)}.`,
  meaning:
    "“Added” means stated, or first published, after that day. Where a statement is not dated, the date of its source stands in, or else the day it counts to; an activity counts from the first publication about it.",

  figures: {
    heading: "Figures that moved",
    none: "No figure moved.",
    meaning: (since: string, known: string | null) =>
      `Each as it was known on ${day(since)}, and as it ${known === null ? "is known now" : `was known on ${day(known)}`}.`,
    latest: (from: string | null, to: string | null) => {
      if (to === null) return "Latest count";
      if (from === null || from === to) return `Latest count, of ${day(to)}`;
      return `Latest count, of ${day(from)} and of ${day(to)}`;
    },
    onDay: (on: string) => `Count on ${day(on)}`,
    onArticle: (on: string) => `Count on ${day(on)}, the day of the article`,
    onPeriodEnd: (on: string) => `Count on ${day(on)}, the end of the period`,
    years: "Killed or injured in a year",
    label: (population: Population, measure: Measure) =>
      `${people[population]}${rows.measure[measure]}`,
    /** The days of a calendar year, or what the count covers of it. */
    year: (from: string, to: string) =>
      from.endsWith("-01-01") ? from.slice(0, 4) : days(from, to),
    from: "from",
    to: "to",
    notKnown: "not known",
  },
  statements: {
    heading: (count: number) =>
      count === 0 ? "Statements added" : `Statements added (${number(count)})`,
    none: "No statement was added.",
    when: ({ day: on, assumed }: DatedBy) => (assumed ? `about ${day(on)}` : `stated ${day(on)}`),
    assumed: "not dated; the day is assumed",
    countsTo: (asOf: string) => `counted to ${asOf}`,
    countsToSome: (range: string) => `counted to a day ${range}`,
  },
  activities: {
    heading: (count: number) =>
      count === 0 ? "Activities added" : `Activities added (${number(count)})`,
    none: "No activity was added.",
    when: ({ day: on, assumed }: DatedBy) => (assumed ? `by ${day(on)}` : `published ${day(on)}`),
    assumed: "no dated publication; its last day stands in",
    withParts: (count: number) =>
      plural(count, {
        one: "with 1 meeting or other part",
        other: `with ${number(count)} meetings and other parts`,
      }),
    parts: (count: number) =>
      plural(count, {
        one: "1 part added to an activity known before",
        other: `${number(count)} parts added to activities known before`,
      }),
    partOf: (title: string) => `part of “${title}”`,
    apart: (count: number) =>
      plural(count, {
        one: "1 activity listed apart, not counted",
        other: `${number(count)} activities listed apart, not counted`,
      }),
  },
  disagreements: {
    heading: "Disagreements opened or settled",
    none: "No disagreement was opened or settled.",
    opened: "Opened",
    settled: "Settled",
    noneOpened: "None was opened.",
    noneSettled: "None was settled.",
    all: "All disagreements on record",
  },
  source: "Source:",
  shown: (drawn: number, all: number) => `${number(drawn)} of ${number(all)} shown`,
  more: (count: number) => `Show ${number(count)} more`,
};
