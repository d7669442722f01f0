import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;

const currencies = {
  AZN: "Azerbaijani manats (AZN)",
  EUR: "euros (EUR)",
  GBP: "pounds sterling (GBP)",
  USD: "United States dollars (USD)",
};

/** A day is not broken at the end of a line. */
const onOneLine = (text: string) => text.replaceAll(" ", "\u00a0");

/** What was stated of money: for mine action, for reconstruction, and what clearance is said to cost. */
export const assistance = {
  heading: "Assistance and costs",
  costs: "What full clearance is said to cost, and what was said to be spent",
  /** Below a number: how it was described, and by whom it was stated. */
  estimate: (kind: string, speaker: string) => `${kind}, stated by ${speaker}`,
  spent: (kind: string, donor: string) => `${kind}: ${donor}`,
  on: (asOf: string | null) => (asOf === null ? "day not stated" : day(asOf)),
  none: (from: string, to: string) =>
    `No amount of assistance was found that was stated in ${days(from, to)}.`,

  overlap:
    "Stated amounts overlap: a total contains earlier grants, one grant may be stated twice, and some cover two countries. So they are never added up, nor converted from one currency into another.",
  hint: "press a bar to see who stated it",
  legend: {
    given: "a grant or another amount stated once",
    other: "a total so far, or an amount that was planned",
  },
  donors: (currency: keyof typeof currencies) => `Assistance by donor, in ${currencies[currency]}`,
  reconstruction: (currency: keyof typeof currencies) =>
    `Reconstruction, which is not mine action, in ${currencies[currency]}`,
  picture: (title: string, from: string, to: string, count: number) =>
    `${title}, ${days(from, to)}: ${plural(count, { one: "one stated amount", other: `${number(count)} stated amounts` })}, each as a bar of its own and none added to another; the table below holds the same figures.`,
  /** The name of a bar. */
  bar: (donor: string, kind: string, asOf: string | null) =>
    `${donor} · ${kind}${asOf === null ? "" : `, ${onOneLine(day(asOf))}`}`,
  failed: "The charts could not be drawn. The table below holds the same figures.",

  shares: {
    heading: "Stated shares of the costs",
    line: (donor: string, recipient: string, kind: string) =>
      `${donor}; for: ${recipient}. ${kind}`,
    by: (speaker: string, asOf: string) => `Stated by ${speaker}, ${asOf}.`,
  },

  table: {
    caption: (from: string, to: string) =>
      `Stated amounts of assistance and costs, ${days(from, to)}`,
    donor: "Donor",
    amount: "Amount and currency",
    day: "Day",
    kind: "Kind",
    covers: "Covers",
    recipient: "For",
    activity: "Stated on",
    source: "Source",
    noAmount: "not stated",
    noDay: "not stated",
    noActivity: "–",
    mineAction: "mine action",
    reconstruction: "reconstruction",
    span: (what: string, span: string) => `${what}, ${span}`,
    showActivity: (title: string) => `Show in the list of activities: ${title}`,
  },

  visit: {
    heading: "What was raised on the visit to Brussels",
    noAmount: "What could be read of the reports on the visit names no amount.",
    show: "Show the visit in the list of activities",
    slide: "Raised on the visit to Brussels",
  },

  slide: {
    label: "Assistance and costs",
    list: "For mine action, by donor, newest first; amounts overlap and are never added up",
    more: (count: number) =>
      count === 0
        ? ""
        : plural(count, { one: "and 1 more. ", other: `and ${number(count)} more. ` }),
    published: (publishers: readonly string[]) => `Published by ${list(publishers)}.`,
    loading: "The file on assistance is loading.",
    failed: "The file on assistance could not be loaded.",
  },
};
