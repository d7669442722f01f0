import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;

/** What stands on the slides of a briefing and nowhere else. */
export const slides = {
  visit: {
    none: (from: string, to: string) => `No visit of a delegation is on record, ${days(from, to)}.`,
    others: (count: number) =>
      plural(count, {
        one: "One more visit is on record in the period.",
        other: `${number(count)} more visits are on record in the period.`,
      }),
    delegation: "Delegation",
    noParts: "No meeting of this visit is on record by itself.",
    parts: (count: number) =>
      plural(count, {
        one: "1 meeting or other part",
        other: `${number(count)} meetings and other parts`,
      }),
    /** None of them has a day of its own. */
    undated: "; no source dates them singly",
    partsLeft: (count: number) =>
      count === 0
        ? ""
        : plural(count, { one: "and 1 more. ", other: `and ${number(count)} more. ` }),
    known: (on: string) => `people killed or injured: the count known on ${day(on)}`,
  },

  splits: {
    killedInjured: "Killed and injured",
    civiliansMilitary: "Civilians and military",
    /** The end of the period, to which both are given. */
    asOf: (on: string) => `By the counts nearest to ${day(on)}`,
    killed: "killed",
    injured: "injured",
    civilians: "civilians",
    military: "military",
    open: (count: number) =>
      plural(count, {
        one: "The counts leave open where 1 person belongs",
        other: `The counts leave open where ${number(count)} people belong`,
      }),
    openEnd: "no newer count limits them from above",
    notStated: (what: string) => `${what}: ${counts.notStated}`,
  },

  years: {
    none: (from: string, to: string) => `Nothing is counted, ${days(from, to)}.`,
  },

  clearance: {
    bars: (speakers: readonly string[]) => `Bars: stated by ${list(speakers)}.`,
    total: (speaker: string) => `Total: stated by ${speaker},`,
  },

  activity: {
    total: (count: number, from: string, to: string) =>
      `${plural(count, { one: "activity", other: "activities" })}, ${days(from, to)}`,
    /** What the list below it holds. */
    aboutMineAction: "About mine action, newest first",
    all: "Newest first",
    when: (start: string, end: string, precision: string) => {
      const span = days(start, end);
      switch (precision) {
        case "day":
        case "range":
          return span;
        case "within-range":
          return `within ${span}`;
        case "publication-date":
          return `reported ${span}`;
        default:
          return `about ${span}`;
      }
    },
    none: (from: string, to: string) => `No activity is on record, ${days(from, to)}.`,
    more: (left: number, others: number) =>
      [
        left === 0 ? "" : `and ${number(left)} more about mine action`,
        others === 0
          ? ""
          : plural(others, {
              one: "1 on another subject",
              other: `${number(others)} on other subjects`,
            }),
      ]
        .filter((part) => part !== "")
        .join("; "),
    moreOfAll: (left: number) => (left === 0 ? "" : `and ${number(left)} more`),
  },

  disagreements: {
    label: "Disagreements",
    none: "No disagreement touches the figures of this period.",
    more: (left: number) =>
      left === 0
        ? ""
        : plural(left, {
            one: "1 more in the list of disagreements",
            other: `${number(left)} more in the list of disagreements`,
          }),
    loading: "Looking for disagreements…",
  },

  sources: {
    label: "Publications behind the numbers",
    uses: {
      count: (figure: string, on: string) => `${figure}, the count on ${day(on)}`,
      latest: (figure: string) => `${figure}, the latest count found`,
      latestKnown: (figure: string, known: string) =>
        `${figure}, the latest count known on ${day(known)}`,
      split: (civilians: string, military: string, on: string) =>
        `${civilians} civilians and ${military} military, the split of ${day(on)}`,
      visit: (from: string, to: string) => `the visit of ${days(from, to)}`,
    },
    join: (uses: readonly string[]) => uses.join("; "),
    undated: "undated page",
    none: "No publication of a count or a visit is on record for this period.",
    loading: "Loading the list of publications…",
    more: (left: number, all: number) =>
      [
        left === 0 ? "" : `${number(left)} more stand behind these numbers. `,
        plural(all, {
          one: "The only source is on the page.",
          other: `All ${number(all)} sources are on the page.`,
        }),
      ].join(""),
  },
};
