import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;

const others = (count: number) =>
  plural(count, { one: "1 other", other: `${number(count)} others` });

/** What stands on the slides of a briefing and nowhere else. */
export const slides = {
  source: "Source:",
  /** `left` are those that are not named. */
  publishers: (names: readonly string[], left: number) =>
    `${names.length + left === 1 ? "Publisher" : "Publishers"}: ${list(left === 0 ? names : [...names, others(left)])}`,

  timeline: {
    /** `figure` is the count that the picture names, or its last. */
    source: (figure: string) => `Source of ${figure}:`,
    others: "Every other point names its own.",
  },

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
      count === 0 ? "" : plural(count, { one: "and 1 more", other: `and ${number(count)} more` }),
    undatedSource: "Very probably also:",
    /** Another number than the one beside it. */
    /** `publishers` are none while the list of sources is loading. */
    alsoPrinted: (figure: string, publishers: readonly string[], isInferred: boolean) =>
      `≠ ${figure} printed ${publishers.length === 0 ? "in another report" : `by ${list(publishers)}`}, ${isInferred ? "very probably on the same visit" : "on the same visit"}`,
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
    /** By whom the counts of the newest year that has any were given; `left` are those that are not named. */
    source: (year: string, offices: readonly (string | null)[], left: number) =>
      `Counts of ${year} ${list([...offices.map(counts.bySpeaker), ...(left === 0 ? [] : [others(left)])])}. Latest:`,
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
      /** A report that leaves open which visit it is about. */
      probably: (figure: string, from: string, to: string) =>
        `${figure}, printed in a report on very probably the visit of ${days(from, to)}`,
    },
    given: (speaker: string | null) => `Given ${counts.bySpeaker(speaker)}`,
    join: (uses: readonly string[]) => {
      const said = uses.join("; ");
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    },
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
