import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;
const statementsOf = (count: number) =>
  plural(count, { one: "1 statement", other: `${number(count)} statements` });
/** "was found", or, looking back, "was known on 8 March 2025" */
const wasFound = (known: string | null) =>
  known === null ? "was found" : `was known on ${day(known)}`;

/** The page in plain language on what the numbers are, and what they are not. */
export const reading = {
  heading: "How to read these numbers",
  lead: "What these numbers are, and what they are not. Most parts end with examples from the record; press a number to see how it is known.",
  known: (known: string) => `The examples are as they were known on ${day(known)}.`,
  close: "Back to the figures",

  population: {
    heading: "Who is counted",
    paragraphs: [
      "Most counts are of everybody: civilians and military together. Speakers do not always tell police officers, border guards and people who clear mines apart in the same way.",
      "A count of civilians only is another number, and is shown as one. Where a source says “civilians” of a count that fits only with everybody, the page keeps the number and marks the word.",
    ],
    worded: (on: string, speaker: string) =>
      `people: the count of ${day(on)}, worded as “civilians” (${speaker}).`,
    split: (on: string, civilians: number, military: number) =>
      `people in the last split published by then, of ${day(on)}: ${number(civilians)} civilians and ${number(military)} military.`,
    atMost: (high: number) => `at most ${number(high)}`,
    civilians: (total: number, split: { total: number; civilians: number }, high: number) =>
      `of the ${number(total)} can be civilians, even if everybody counted since that split was one: ${number(split.civilians)} + (${number(total)} − ${number(split.total)}) = ${number(high)}.`,
  },
  casualties: {
    heading: "Killed or injured",
    paragraphs: [
      "A casualty is a person killed or a person injured. The page always says “people killed or injured”. It is never a number of deaths alone.",
      "Some publications print such a total as if everybody in it had been killed. Killed and injured are shown apart where a count gives them, or where they follow from counts on both sides.",
    ],
    latest: (asOf: string) => `people killed or injured: the latest count, to ${day(asOf)}.`,
    killed: "of them killed, by all counts known.",
    injured: "of them injured, by all counts known.",
  },
  dates: {
    heading: "The day counted to, and the day it was said",
    paragraphs: [
      "Each count has two days: the day that it counts to, and the day on which it was said. A count can be older than the words that give it.",
    ],
    bases: (all: number, of: { stated: number; publication: number; other: number }) =>
      `Of the ${number(all)} counts of the line, ${number(of.stated)} state the day that they count to. For ${number(of.publication)} the day of publication stands in, and for ${number(of.other)} the day is inferred from other dates. A lower limit on such a day is safe. An upper limit on it holds only if the count was current, so it is marked; “by stated dates only” does without it.`,
    late: (asOf: string, statedOn: string, speaker: string | null) =>
      `counted to ${day(asOf)}, and said on ${day(statedOn)} ${counts.bySpeaker(speaker)}.`,
  },
  limits: {
    heading: "Limits, not estimates",
    paragraphs: [
      "A cumulative count cannot fall. So on each day it lies between the highest count up to that day and the lowest count from that day on. The page gives both, and estimates nothing between them. Where no later count is known it says “at least”; where statements contradict each other it gives both numbers and prefers neither.",
      "The number of a year, or of another period, is the count on its last day less the count on the day before it, each at its lowest and at its highest. The numbers of single years must not be added up.",
    ],
    within: (on: string) =>
      `people killed or injured by ${day(on)}, in the middle of the longest stretch without a count.`,
    year: (year: string) => `people killed or injured in ${year}.`,
  },
  issuers: {
    heading: "Who issues the counts",
    paragraphs: [
      "Nearly all of these counts come from bodies of one government, or from publications that repeat them. Persons are listed with their office.",
    ],
    statements: statementsOf,
    notNamed: "a speaker who is not named",
    others: (issuers: number) =>
      plural(issuers, { one: "1 other speaker", other: `${number(issuers)} other speakers` }),
  },
  gaps: {
    heading: "Gaps",
    paragraphs: [
      "Days without a count are a gap of the record. They are not days without casualties.",
    ],
    none: (least: number) => `No stretch of ${number(least)} days or more lies between two counts.`,
    listed: (least: number) =>
      `Between two counts of the line, all stretches of ${number(least)} days or more:`,
    days: (count: number) => plural(count, { one: "1 day", other: `${number(count)} days` }),
    gap: (from: string, to: string, before: number, after: number) =>
      before === after
        ? `${days(from, to)}. The counts before and after are the same, ${number(before)}.`
        : `${days(from, to)}. The count is ${number(before)} before and ${number(after)} after.`,
    newest: (asOf: string, known: string | null) =>
      `No count newer than ${day(asOf)} ${wasFound(known)}.`,
    split: (asOf: string, known: string | null) =>
      `No split into civilians and military newer than ${day(asOf)} ${wasFound(known)}.`,
    noSplit: (known: string | null) => `No split into civilians and military ${wasFound(known)}.`,
  },
  independent: {
    heading: "Independent records",
    paragraphs: [
      "No independent count of the whole time was found in the sources of this page, so the counts cannot be tested against one.",
      "Landmine Monitor, the record of the International Campaign to Ban Landmines: no number for Azerbaijan was found for any year from 2020 on. The country profile that could be read ends with 2016.",
    ],
    weaponsSaid:
      "Explosive Weapons Monitor: it counts what the media report of all explosive weapons, not of mines alone. The page that could be read covers the last four months of 2022.",
    /** `spans` are spans of days for which one body that is not of the government gave numbers. */
    givenBy: (office: string, spans: number) =>
      `${office}: numbers of ${plural(spans, { one: "one span of days", other: `${number(spans)} different spans of days` })}, such as months. They do not make one series.`,
    agreeing: (offices: readonly string[], from: string, to: string) =>
      `For ${days(from, to)}, ${list(offices)} gave the same numbers.`,
    label: "Read:",
    monitor: "Landmine Monitor, country profile",
    weapons: "Explosive Weapons Monitor, country page",
  },
  lookingBack: {
    heading: "Known on",
    paragraphs: [
      "“Known on” shows the page as it would have looked on a day: only what had been stated by then. Where the day of a statement is not known, the date of its source stands in, and the page says so.",
    ],
  },
};
