import { formats } from "./formats.ts";
import { impact } from "./impact.ts";
import { atBeginning, inSentence, saidBy } from "./names.ts";

const { day, days, list, number, plural } = formats;

const currencies = {
  AZN: "Azerbaijani manats (AZN)",
  EUR: "euros (EUR)",
  GBP: "pounds sterling (GBP)",
  USD: "United States dollars (USD)",
};

/** What is known of the time of an amount; each `null` where it is not stated. */
interface Dated {
  asOf: string | null;
  asOfRange: readonly [string, string] | null;
  span: string | null;
  statedOn: string | null;
}

/** A day is not broken at the end of a line. */
const onOneLine = (text: string) => text.replaceAll(" ", "\u00a0");

/** Three days of one month are "on", a longer time is "between" its ends. */
const inDays = (from: string, to: string) =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `on ${days(from, to)}`
    : `between ${day(from)} and ${day(to)}`;

/** The time that an amount covers. */
const spanOf = (span: string) => `for ${span}`;

/** Who stated an amount, and when; `null` where no day is stated. */
const statedBy = (speaker: string, on: string | null, stated = "stated") =>
  `${stated} ${saidBy(speaker, on)}`;

/** What was stated of money: for mine action, for reconstruction, and what clearance is said to cost. */
export const assistance = {
  heading: "Assistance and costs",
  costs: {
    estimate: "What full clearance is said to cost:",
    spent: "What was said to be spent:",
    both: "What full clearance is said to cost, and what was said to be spent:",
  },
  /** Below a number: how it was described, and by whom it was stated. */
  spent: (kind: string, donor: string) => `${kind} from ${inSentence(donor)}`,
  spanOf,
  statedBy: (speaker: string, on: string | null) => statedBy(speaker, on),
  /** By whom the same amount was stated again. */
  again: (speaker: string, on: string | null) => statedBy(speaker, on, "stated again"),
  /** Below a donor: who else stated the amount. */
  said: (parts: readonly string[]) => (parts.length === 0 ? null : atBeginning(parts.join(", "))),
  /** The day or the time of an amount: a source may name both. */
  when: ({ asOf, asOfRange, span, statedOn }: Dated) => {
    if (span === null) return asOf === null ? impact.undated(asOfRange) : onOneLine(day(asOf));
    if (statedOn === asOf && asOf !== null) return onOneLine(day(asOf));
    return `${spanOf(span)}${statedOn === null ? "" : `, stated on ${onOneLine(day(statedOn))}`}`;
  },
  none: (from: string, to: string) =>
    `No amount of assistance was found that was stated ${inDays(from, to)}.`,

  overlap:
    "Stated amounts overlap: a total contains earlier grants, and some cover two countries. So they are never added up, nor converted from one currency into another. An amount that was stated twice is shown once.",
  hint: "press an amount to see who stated it",
  legend: {
    given: "a grant or another amount stated once",
    other: "a total so far, or an amount that was planned",
    forMore: "framed: for two countries, or for a region whose countries are not named",
  },
  donors: (currency: keyof typeof currencies) => `Assistance by donor, in ${currencies[currency]}`,
  reconstruction: (currency: keyof typeof currencies) =>
    `Reconstruction, which is not mine action, in ${currencies[currency]}`,
  picture: (title: string, from: string, to: string, count: number) =>
    `${title}, ${days(from, to)}: ${plural(count, { one: "one stated amount", other: `${number(count)} stated amounts` })}, each as a bar of its own and none added to another; the table below holds the same figures.`,
  /** The name of an amount: its donor or what it is, then the rest, when it was stated and by whom. */
  bar: (first: string, ...parts: readonly string[]) => `${first} · ${parts.join(", ")}`,
  /** Above the bars of amounts that one speaker listed, who is not their donor. */
  told: (speaker: string, on: string | null) => `As ${statedBy(speaker, on)}:`,
  /** What is read out of a number at its bar. */
  pressBar: (name: string, press: string) => `${press}; ${name}`.replaceAll("\u00a0", " "),
  failed: "The charts could not be drawn. The table below holds the same figures.",

  shares: {
    heading: "Stated shares of the costs",
    line: (donor: string, recipient: string, kind: string) =>
      `from ${inSentence(donor)}, for ${recipient}. ${kind}`,
    by: (stated: string) => `${atBeginning(stated)}.`,
  },

  table: {
    caption: (from: string, to: string) =>
      `Stated amounts of assistance and costs, ${days(from, to)}`,
    donor: "Donor",
    amount: "Amount and currency",
    when: "When",
    kind: "Kind",
    recipient: "For",
    activity: "Stated on",
    source: "Source",
    noAmount: "not stated",
    noActivity: "–",
    mineAction: "Mine action",
    reconstruction: "Reconstruction, not mine action",
    /** A cell begins with a large letter. */
    cell: atBeginning,
    showActivity: (title: string) => `Show in the list of activities: ${title}`,
  },

  visit: {
    heading: "What was raised on the visit to Brussels",
    outside: "The visit lies outside the period shown.",
    noAmount: "What could be read of the reports on the visit names no amount.",
    show: "Show the visit in the list of activities",
    slide: "Raised on the visit to Brussels",
  },

  slide: {
    label: "Assistance and costs",
    list: "Mine action: donors’ amounts stated last in each currency. Totals contain earlier grants, so nothing is added up",
    more: (count: number) =>
      count === 0
        ? ""
        : plural(count, {
            one: "1 more amount is on the page. ",
            other: `${number(count)} more amounts are on the page. `,
          }),
    published: (publishers: readonly string[]) => `Published by ${list(publishers)}.`,
    loading: "The file on assistance is loading.",
    failed: "The file on assistance could not be loaded.",
  },
};
