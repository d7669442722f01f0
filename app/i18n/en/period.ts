import type { Duration } from "../../domain/duration.ts";
import type { Preset } from "../../domain/period.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural } = formats;

const presetNames: Record<string, string> = {
  article: "Up to the article",
  record: "Whole record",
  "last-12-months": "Last 12 months of record",
  visit: "Brussels visit",
};

export const period = {
  label: "Period",
  presets: "Periods to choose from",
  preset: (preset: Preset) => presetNames[preset] ?? preset,
  from: "From",
  to: "To",
  known: "Known on",
  inWords: (from: string, to: string) => days(from, to),
  /** "4 years, 3 months, 27 days" */
  length: ({ years, months, days: rest }: Duration) =>
    [
      years > 0 && plural(years, { one: `${years} year`, other: `${years} years` }),
      months > 0 && plural(months, { one: `${months} month`, other: `${months} months` }),
      rest > 0 && plural(rest, { one: `${rest} day`, other: `${rest} days` }),
    ]
      .filter((part) => part !== false)
      .join(", "),
  lookingBack: (known: string) =>
    `As it was known on ${day(known)}: what was said or reported after that day is left out.`,
  nothingNewer: (known: string) =>
    `Nothing on record was said or reported after ${day(known)}, so the page leaves out nothing.`,
  lookingBackAssumed: "Where a statement is not dated, the date of its source stands in.",
  showAllKnown: "Show all that is known",
  announce: (words: string, count: string, activities: string) =>
    `Period ${words}: ${count}, ${activities}.`,
  activities: (count: number) =>
    plural(count, { one: "1 activity", other: `${number(count)} activities` }),
  nothingKnownBy: (known: string) => `No statement found that was made by ${day(known)}`,
  notices: {
    heading: "About this address",
    dismiss: "Dismiss",
    ignored: (parameter: string, value: string) =>
      `“${parameter}=${value}” could not be used and was left out.`,
    swapped: (from: string, to: string) =>
      `The two days were in reverse order; the period shown is ${days(from, to)}.`,
    beforeCount: (start: string) =>
      `Counting starts on ${day(start)}; nothing is counted before that day.`,
    afterRecord: (last: string) =>
      `The record ends on ${day(last)}; nothing is known of the days after it.`,
    outside: (first: string, last: string) =>
      `The record runs from ${day(first)} to ${day(last)}; nothing is known of the days chosen.`,
    unknownSelection: (id: string) =>
      `“${id}” is not in the record, or was not yet known, so nothing is marked.`,
    unknownFigure: (id: string) =>
      `“${id}” is not in the record, or was not yet known, so no answer is opened.`,
  },
};
