import type { Activity } from "../../contract/activity.ts";
import type { ApartReason } from "../../domain/activity.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural } = formats;

const activities = (count: number) =>
  plural(count, { one: "1 activity", other: `${number(count)} activities` });

/** Why an activity is listed apart; the title is that of the activity which it may repeat. */
const apartReasons: Record<ApartReason, (title: string | null) => string> = {
  context: () => "context: it explains the setting",
  "low-confidence": () => "low confidence in the sources",
  "announced-only": () => "only an advance notice was found",
  "may-repeat": (title) =>
    title === null
      ? "may be a second report of another activity"
      : `may be a second report of “${title}”`,
};

const kinds: Record<Activity["kind"], string> = {
  visit: "Visit",
  hosting: "Hosting of a visit",
  session: "Session",
  conference: "Conference",
  seminar: "Seminar",
  agreement: "Agreement",
  decision: "Decision",
  transfer: "Transfer",
  "committee-meeting": "Committee meeting",
  "bilateral-meeting": "Bilateral meeting",
  statement: "Statement",
};

/** What is added to the day that a count runs to. */
const asOfBasis = {
  stated: "",
  publication: ", the day of publication",
  inferred: ", inferred",
  unknown: "",
};

export const activity = {
  region: "Activity",
  heading: (count: number, from: string, to: string) =>
    count === 0
      ? `No activity recorded, ${days(from, to)}`
      : `${activities(count)}, ${days(from, to)}`,
  summary: {
    mineAction: (count: number, onlyInPart: number) =>
      onlyInPart === 0
        ? `${number(count)} about mine action`
        : `${number(count)} about mine action, ${number(onlyInPart)} of them in a part only`,
    parts: (count: number) =>
      plural(count, {
        one: "1 meeting or other part counted apart",
        other: `${number(count)} meetings and other parts counted apart`,
      }),
    apart: (count: number) => `${number(count)} listed apart`,
    join: (parts: readonly string[]) => parts.join("; "),
  },
  kinds,
  filter: {
    label: "Narrow the list",
    kind: "Kind",
    allKinds: "All kinds",
    kindCount: (kind: string, count: number) => `${kind} (${number(count)})`,
    mineActionOnly: "Only about mine action",
    mineAction: "only about mine action",
    all: (count: number) =>
      count === 1 ? "The only activity of the period" : `All ${activities(count)}, newest first`,
    matching: (count: number, all: number, names: readonly string[]) =>
      `${number(count)} of ${number(all)} match: ${names.join(", ")}`,
    noneMatch: (all: number, names: readonly string[]) =>
      `${plural(all, {
        one: "The only activity of the period does not match",
        other: `None of the ${activities(all)} matches`,
      })}: ${names.join(", ")}.`,
    showAll: "Show all",
  },
  none: {
    before: "Nearest before:",
    after: "Nearest after:",
    unknown: "none in the record",
    choose: "Choose",
    nearest: (title: string, when: string) => `${title}, ${when}`,
  },
  rows: {
    shown: (drawn: number, all: number) => `${number(drawn)} of ${number(all)} shown`,
    more: (count: number) => `Show ${number(count)} more`,
  },
  row: {
    aboutMineAction: "about mine action",
    placeNotStated: "place not stated",
    source: "Source:",
    show: "Show on the timeline",
    details: "Details",
    detailsAndParts: (count: number) =>
      plural(count, { one: "Details and 1 part", other: `Details and ${number(count)} parts` }),
    /** Tells one row's button from another's where only its name is heard. */
    of: (title: string) => ` (${title})`,
  },
  /** What was stated or agreed on an activity, one by one and never added. */
  amounts: {
    label: (count: number) =>
      plural(count, {
        one: "Amount stated or agreed on it:",
        other: "Amounts stated or agreed on it, which overlap and are not added up:",
      }),
    of: (donor: string, kind: string) => `${donor} (${kind})`,
  },
  detail: {
    institution: "Institution",
    participants: "Participants",
    mineAction: "On mine action",
    topics: "Topics",
    note: "Note",
    documented: "How well documented",
    confidence: { high: "well", medium: "moderately", low: "poorly" },
    parts: (count: number) =>
      plural(count, { one: "Its part", other: `Its ${number(count)} parts` }),
  },
  apart: {
    heading: "Listed apart, not counted",
    count: (matching: number, all: number) =>
      matching === all ? number(all) : `${number(matching)} of ${number(all)}`,
    reason: (reason: ApartReason, title: string | null) =>
      `Not counted: ${apartReasons[reason](title)}`,
  },
  chosen: {
    heading: "Chosen activity",
    where: {
      "further-down": "It stands further down in the list.",
      "filtered-out": "It does not match the filter of the list.",
      "outside-period": "It lies outside the period.",
    },
  },
  known: {
    heading: "Count known that day",
    thatDay: (when: string, figure: string, by: string) =>
      `${day(when)}: ${figure} had been stated by then (${by})`,
    noneThen: (when: string) => `${day(when)}: no count had been stated by then`,
    beforeStart: (when: string, start: string) => `${day(when)}: counting starts on ${day(start)}`,
    now: (figure: string, known: string | null) =>
      known === null
        ? `By all statements known now: ${figure}`
        : `By all statements known on ${day(known)}: ${figure}`,
    by: (asOf: string, basis: keyof typeof asOfBasis, speaker: string) =>
      `counting to ${day(asOf)}${asOfBasis[basis]}; ${speaker}`,
    byWithFigure: (figure: string, by: string) => `${figure} ${by}`,
    joinBy: (items: readonly string[]) => items.join("; "),
    reported: (count: string) => `Reported in connection with it: ${count}`,
    reportedOfWhole: (count: string) =>
      `Reported in connection with the activity that it belongs to: ${count}`,
    worded: (words: string) => `≠ worded “${words}”`,
    basis: "People killed or injured, by the days on which statements were made.",
    someAssumed: "Some dates are taken from the date of the source.",
    dayNotExact: "The activity is not dated exactly, so the last day that it may be is used.",
    sources: "Source:",
  },
};
