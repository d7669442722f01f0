import { formats } from "./formats.ts";

const { day, days, number, plural, shortDay } = formats;

/** A day stays on one line. */
const whole = (on: string) => day(on).replace(/ /g, "\u00a0");

/** The return of displaced people. */
export const returns = {
  heading: "Return of displaced people",
  axis: "People",
  hint: "press a mark to see who stated it",
  legend: {
    resettled: "former displaced people resettled, in all so far",
    rounded: "former displaced people resettled, rounded or approximate",
    residents: "everybody living there",
    residentsRounded: "everybody living there, rounded or approximate",
  },
  latest: {
    resettled: "former displaced people resettled",
    residents: "people living in the districts concerned, also those who were never displaced",
    target: (asOf: string) => `people: the target for ${whole(asOf)}`,
    targetBy: (speaker: string, statedOn: string | null) =>
      `stated by ${speaker}${statedOn === null ? "" : ` on ${whole(statedOn)}`}`,
    on: (asOf: string) => `as of ${whole(asOf)}`,
    exact: "Newest exact count:",
    by: (said: readonly { figure: string; speaker: string }[]) =>
      `Stated by: ${said.map(({ figure, speaker }) => `${speaker} (${figure})`).join("; ")}.`,
    sources: "Source:",
  },
  none: (from: string, to: string) => `No count of return was found for ${days(from, to)}.`,
  before: (asOf: string) => `The last count before these days stands for ${day(asOf)}.`,
  picture: (from: string, to: string, counts: number) =>
    `Counts of return, ${days(from, to)}: ${plural(counts, { one: "one count", other: `${number(counts)} counts` })} of former displaced people who were resettled, with everybody living there and the target apart; the table below holds the same figures.`,
  point: (value: string, what: string, asOf: string) => `${value} ${what}, ${day(asOf)}`,
  target: (value: string, asOf: string, speaker: string) =>
    `target for ${shortDay(asOf)}, stated by ${speaker}: ${value}`,
  failed: "The chart could not be drawn. The table below holds the same figures.",
  notes: {
    /** Read on with the matter, as a link to it. */
    disagree: "Sources disagree:",
    apart:
      "Residents are counted apart from those who were resettled, and never joined with them: residents include workers, students and others who are not former displaced people.",
    running:
      "The counts are running totals of the State programme. Between two of them nothing is assumed: the line keeps the last exact count until the next.",
  },
  table: {
    caption: (from: string, to: string) => `Stated counts of return, ${days(from, to)}`,
    day: "Day",
    people: "People",
    families: "Families",
    covers: "What is counted",
    speaker: "Stated by",
    source: "Source",
    notStated: "not stated",
  },
};
