import type { DatedBy } from "../../domain/statements.ts";
import { counts } from "./counts.ts";
import { rows } from "./rows.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural, shortDay } = formats;

const statementCount = (count: number) =>
  plural(count, { one: "1 statement", other: `${number(count)} statements` });

export const statements = {
  region: "Statements",
  heading: (count: number, from: string, to: string) =>
    count === 0
      ? `No statement counts to ${from === to ? day(from) : `a day of ${days(from, to)}`}`
      : `${statementCount(count)}, ${days(from, to)}`,
  onLine: (count: number) =>
    count === 0
      ? "None of them is a count of the line."
      : plural(count, {
          one: "1 of them is a count of the line; each of the rest is listed with the reason.",
          other: `${number(count)} of them are counts of the line; each of the rest is listed with the reason.`,
        }),
  allOnLine: (count: number) =>
    count === 1 ? "It is a count of the line." : "All of them are counts of the line.",
  longestGap: (from: string, to: string) =>
    `The longest time without one: no count between ${day(from)} and ${day(to)}.`,
  nearest: {
    both: (before: string, after: string) =>
      `The nearest counts of the line are ${before} before the period and ${after} after it.`,
    before: (before: string) =>
      `The last count of the line before the period is ${before}; no count was found after it.`,
    after: (after: string) =>
      `No count of the line comes before the period; the first after it is ${after}.`,
    neither: "No count of the line is known.",
    count: (figure: string, asOf: string) => `${figure} on ${day(asOf)}`,
    source: "Source:",
  },
  filter: {
    label: "Statements shown",
    all: (count: number) => `All (${number(count)})`,
    onLine: (count: number) => `On the line only (${number(count)})`,
  },
  caption: (shown: number, all: number) =>
    shown === all
      ? "Cumulative counts since 10 November 2020, in the order of the days they count to"
      : `Cumulative counts since 10 November 2020, in the order of the days they count to; ${number(shown)} of ${number(all)} shown`,
  more: (count: number) => `Show ${number(count)} more`,
  showAll: (count: number) => `Show all ${number(count)}`,
  column: {
    asOf: "Counts to",
    total: "Killed or injured",
    killed: "Killed",
    injured: "Injured",
    civilians: "Civilians",
    military: "Military",
    speaker: "Said by",
    statedOn: "Said on",
    part: "Part in the line",
    sources: "Source",
  },
  row: {
    show: "show on the timeline",
    noTotal: "no total stated",
    disputed: (figure: string) => `≠ ${figure}: where statements differ`,
    civilians: "civilians only",
    measured: (figure: string, measure: "killed" | "injured") =>
      `${figure} ${rows.measure[measure]}`,
    notStated: (measure: "killed" | "injured") => `${rows.measure[measure]} ${counts.notStated}`,
    ofWhom: (who: "civilians" | "military", measured: string) =>
      `${rows.population[who]}: ${measured}`,
    statedOn: ({ day: stated, assumed }: DatedBy) =>
      assumed ? `about ${shortDay(stated)}, by its source` : shortDay(stated),
    basis: {
      stated: "stated with the count",
      publication: "day of publication; the count may be older",
      inferred: "inferred",
      unknown: "not known",
    },
    worded: (word: string) => `worded “${word}”`,
    part: (use: keyof typeof rows.use) => sentenceCase(rows.use[use]),
  },
};

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
