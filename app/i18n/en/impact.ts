import type { Measure } from "../../domain/measures.ts";
import { formats } from "./formats.ts";
import { rows } from "./rows.ts";

const { day, days, list, number, shortDay, shortMonth } = formats;

/** A day beside its year: 8 Mar; 6–8 Mar. */
const besideYear = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const timeOf = (value: string) => Date.parse(`${value}T00:00:00Z`);
/** A day and its month stay on one line. */
const unbroken = (text: string) => text.replace(/\s+/g, "\u00a0");

export const impact = {
  region: "Impact",
  heading: (from: string, to: string) => `Casualties and activity, year by year, ${days(from, to)}`,
  partOfYear: {
    from: (from: string) => `from ${unbroken(besideYear.format(timeOf(from)))}`,
    to: (to: string) => `to ${unbroken(besideYear.format(timeOf(to)))}`,
    both: (from: string, to: string) => unbroken(besideYear.formatRange(timeOf(from), timeOf(to))),
  },
  casualties: "People killed or injured",
  activities: "Activities of delegations and institutions",
  pressCasualties: "press a bar to see how its number is known",
  pressActivities: "press a column or a year to show that year alone",
  atLeast: "the least that the counts allow",
  atMost: "the most that they allow",
  noChange: "no change",
  notCounted: "not counted",
  noneRecorded: "none recorded",
  none: "none",
  /** One sentence for those who cannot see the picture. */
  picture: (
    years: string,
    casualties: { years: readonly string[]; text: string } | null,
    activities: { years: readonly string[]; text: string } | null,
  ) =>
    `Bars for ${years}: people killed or injured in each year` +
    (casualties === null
      ? ""
      : `, reaching highest in ${list(casualties.years)} (${casualties.text})`) +
    `, above the activities of the same years` +
    (activities === null ? "" : `, most in ${list(activities.years)} (${activities.text})`) +
    `; the table below holds the same figures.`,
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  /** A day that no source states: what is known of it. */
  undated: (range: readonly [string, string] | null) =>
    range === null ? "undated" : `undated: between ${day(range[0])} and ${day(range[1])}`,
  /** In place of the figures of a period that ends before the record begins. */
  nothingBefore: (start: string) =>
    `The record begins on ${day(start)}. Nothing is known here of the time before that day.`,
  /** A day on the axis of a chart: "2024", or "Apr 2024" where quarters are named. */
  tick: (on: string, hasQuarters: boolean) => (hasQuarters ? shortMonth(on) : on.slice(0, 4)),
  /** The end of a table of which not all is shown. */
  shown: (count: number, all: number) => `Shown: ${number(count)} of ${number(all)}`,
  more: (count: number) => `Show ${number(count)} more`,
  loading: (part: string) => `${part}: loading.`,
  notDrawn:
    "This picture was not loaded yet when the page was printed. The table holds the same figures.",
  chartFailed: "The chart could not be drawn. The table below holds the same figures.",
  /** The number on a bar; `pressed` is the number and what pressing it does. */
  pressBar: (year: string, part: string | null, pressed: string) =>
    part === null ? `${year}: ${pressed}` : `${year}, ${part}: ${pressed}`,
  /** What is read out of a mark: whose number it stands at, and what somebody else stated. */
  mark: (year: string, measure: Measure, stated: string) =>
    `${year}, ${rows.measure[measure]}: ${stated}`,
  chooseYear: (year: string) => `${year}, choose as the period`,
  show: (year: string) => `Show ${year}`,
  table: {
    caption: (from: string, to: string) =>
      `People killed or injured and activities in each year, ${days(from, to)}`,
    year: "Year",
    casualties: "Killed or injured",
    killed: "Killed",
    injured: "Injured",
    strict: "By stated dates only",
    counts: "From the counts",
    activities: "Activities, all",
  },
  ends: {
    start: "Start:",
    end: "End:",
    countStarts: (start: string) => `the count starts on ${day(start)}`,
    noCount: "no count found",
    noLater: "no later count found",
    figure: {
      stated: (figure: string, asOf: string) => `${figure} on ${shortDay(asOf)}`,
      publication: (figure: string, asOf: string) => `${figure}, published ${shortDay(asOf)}`,
      inferred: (figure: string, asOf: string) => `${figure}, about ${shortDay(asOf)}`,
      unknown: (figure: string, asOf: string) => `${figure}, about ${shortDay(asOf)}`,
    },
    part: "part of the count",
  },
  notes: {
    bounds:
      "The figures of a year are limits: they follow from the cumulative counts published nearest to its first and its last day.",
    assumed:
      "Many counts do not say which day they run to, so they are taken to run to the day of their publication; “by stated dates only” does without the upper limits that rest on this.",
    adding:
      "The figures of different years must not be added up; choose a longer period instead, which gives closer limits.",
    activities:
      "An activity is counted in the year in which it begins; one that was already going on when the period begins, in the first year.",
    conflict: (years: readonly string[]) =>
      `Published counts contradict each other at the start or the end of ${list(years)}; the limits allow for each of them.`,
    before: (years: string, start: string) =>
      `Counting starts on ${day(start)}; nothing is counted in ${years}.`,
    after: (years: string, end: string) =>
      `The record ends on ${day(end)}; nothing is known of ${years}.`,
    notYetKnown: (years: string, known: string) =>
      `On ${day(known)} nothing was known yet of ${years}.`,
  },
};
