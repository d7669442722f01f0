import { formats } from "./formats.ts";
import { inSentence, saidBy } from "./names.ts";

const { day, days, number } = formats;

/** What clearance reports count, as read on after a number. */
const cleared = {
  hectares: { one: "hectare of land cleared", other: "hectares of land cleared" },
  antiPersonnelMines: {
    one: "anti-personnel mine found",
    other: "anti-personnel mines found",
  },
  antiTankMines: { one: "anti-tank mine found", other: "anti-tank mines found" },
  unexplodedOrdnance: {
    one: "item of unexploded ordnance found",
    other: "items of unexploded ordnance found",
  },
  itemsTotal: {
    one: "mine or item of unexploded ordnance found",
    other: "mines and items of unexploded ordnance found",
  },
};

const contamination = {
  "area-high-contamination": "of land with high contamination",
  "area-lower-contamination": "of land with lower contamination",
  "contaminated-area": "of contaminated land",
  "contaminated-share-of-territory": "of the territory contaminated",
  "estimated-mines": "said to be in the ground",
  "land-needing-clearance": "of land that needs clearance",
  "map-accuracy": "given as the accuracy of minefield maps",
  "mines-on-maps": "on the minefield maps that were handed over",
  "planned-clearance": "planned for clearance",
  "residential-land-to-clear": "of residential land still to be cleared",
  "share-cleared": "given as the share that is cleared",
};

const units = {
  hectares: (text: string) => `${text} hectares`,
  percent: (text: string) => `${text} percent`,
  mines: (text: string) => `${text} mines`,
  items: (text: string) => `${text} items`,
  "hectares-per-year": (text: string) => `${text} hectares a year`,
};

const district = {
  "hectares-cleared": "of land cleared",
  "hectares-cleared-by-land-use": "of land cleared, by land use",
  "hectares-cleared-by-operator": "of land cleared, by operator",
  "hectares-planned": "of land planned for clearance",
  "cluster-munitions-neutralised": "of cluster munitions neutralised",
  "anti-personnel-mines-found": "(anti-personnel mines) found",
  "anti-tank-mines-found": "(anti-tank mines) found",
  "unexploded-ordnance-found": "of unexploded ordnance found",
};

/** For whom an amount is, besides Azerbaijan. */
const forMore = {
  one: [],
  two: ["for two countries"],
  "not-named": ["for a region whose countries are not named"],
};

/** 25 billion, 4.25 million, 88,224: in words where that leaves nothing of the amount out. */
function inWords(amount: number): string {
  if (amount >= 1e9 && amount % 1e6 === 0) return `${number(amount / 1e9)} billion`;
  if (amount >= 1e6 && amount % 1e3 === 0) return `${number(amount / 1e6)} million`;
  return number(amount);
}

/** Numbers that one row states: of clearance, contamination, return, assistance, districts, incidents. */
export const facts = {
  loading: "The file with this number is still loading.",
  failed: "The file with this number could not be loaded.",
  missing: "This number is no longer in the data.",
  notKnown: (known: string) => `This number was not published yet on ${day(known)}.`,

  precision: {
    exact: (text: string) => text,
    "at-least": (text: string) => `more than ${text}`,
    about: (text: string) => `about ${text}`,
  },
  range: (low: number, high: number | null) =>
    high === null ? number(low) : `${number(low)} to ${number(high)}`,
  units,
  /** A plan, and what it says that it rises to, in the same unit. */
  rising: (text: string, to: number | null) =>
    to === null ? text : `${text}, to rise to ${number(to)}`,
  /** The mark of a number that its source does not print. */
  workedOut: "worked out for this record",
  /** "4.25 million euros" is longer than what a line has room for, so the currency's code is written. */
  money: (amount: number, unit: string) =>
    unit === "percent" ? `${number(amount)} percent` : `${unit} ${inWords(amount)}`,
  cleared: (field: keyof typeof cleared, value: number) =>
    value === 1 ? cleared[field].one : cleared[field].other,
  contamination,
  district: (metric: keyof typeof district, name: string) => `${district[metric]}: ${name}`,
  people: { people: "people", families: "families" },
  assistance: (donor: string, recipient: string) => `from ${inSentence(donor)} for ${recipient}`,
  estimate: (recipient: string) => `as an estimate of the costs of ${recipient}`,
  /** What an amount is; that it is not for Azerbaijan alone is said wherever it stands. */
  amountKind: (kind: string, countries: keyof typeof forMore) =>
    [kind, ...forMore[countries]].join(", "),
  incident: (what: "killed" | "injured", where: string | null) =>
    `${what} in one explosion${where === null ? "" : `, ${where}`}`,

  when: {
    days: (from: string, to: string) => days(from, to),
    since: (from: string, to: string | null) =>
      to === null
        ? `since ${day(from)}, to a day that is not stated`
        : `from ${day(from)} to ${day(to)}`,
    on: (on: string) => `on ${day(on)}`,
    target: (on: string) => `the target for ${day(on)}`,
    asOf: (on: string | null) => (on === null ? "on a day that is not stated" : `as of ${day(on)}`),
    /** The time that an amount covers: it is no day on which it was stated. */
    covering: (span: string) => `for ${span}`,
    month: (on: string) => `in the month of ${day(on).replace(/^\d+ /, "")}`,
    reported: (on: string) => `reported on ${day(on)}`,
  },

  counted: {
    operators: {
      one: "It counts the work of one body only, so it is never joined with counts of all operators.",
      all: "It counts the work of all operators together.",
      "all-presumed":
        "It presumably counts the work of all operators together; its source does not say so.",
    },
    own: "It is the count of those who clear the land; no independent count was found.",
    span: {
      week: "It is the count of a week.",
      month: "It is the count of a month.",
      quarter: "It is the count of a quarter of a year.",
      year: "It is the count of a year.",
      cumulative: "It is a running total.",
    },
    overlap: "Weeks, months and years overlap, so they are never added together.",
    spikes:
      "Single months have very high numbers of items of unexploded ordnance; hectares or mines compare better.",
    inAll: (text: string) =>
      `All mines and items of unexploded ordnance together: ${text} in the same report.`,
    yearInferred: "The source gives day and month only; the year is inferred.",
    qualifier: (words: string) => `The source says: ${words}.`,
    area: "Contaminated land grew on paper while land was cleared, because more was surveyed. So no share is worked out from it.",
    scope: {
      residents:
        "It counts everybody who lives there, also those who were never displaced. It is not the number of people who returned.",
      place: "It counts one place only.",
      "single-month": "It counts one month only.",
      target: "It is a target, not a count.",
    },
    returned: {
      exact: [],
      "at-least": ["The source says that it is more than this number."],
      about: ["The number, or the day for which it stands, is approximate."],
    },
    assistance:
      "Stated amounts overlap: a running total contains earlier grants, and some cover two countries. They are never added up.",
    reconstruction: "It is for reconstruction, which is not mine action.",
    countries: {
      one: [],
      two: ["It is for Armenia and Azerbaijan together; how much is for each is not stated."],
      "not-named": ["It is for a region; the source does not say how much is for Azerbaijan."],
    },
    kind: (kind: string) => `${kind}.`,
    spanOf: (span: string) => `It covers ${span}.`,
    incident: "Explosions found in the press are a sample, far fewer than the counts of people.",
    who: (who: string) => `${who}.`,
  },

  said: {
    by: (speaker: string) => `Stated ${saidBy(speaker, null)}.`,
    /** Another row that states the same amount. */
    also: (speaker: string, on: string | null) =>
      `The same amount was also stated ${saidBy(speaker, on)}.`,
    press: "Reported by the press.",
    statedOn: (on: string) => `Stated on ${day(on)}.`,
    published: (on: string) => `Published on ${day(on)}.`,
    assumed: (on: string) =>
      `The sources are not dated; the page takes it as known from ${day(on)} on.`,
    undated: "Neither the sources nor the count are dated.",
    derived: (how: string) => `Worked out for this record: ${how}`,
  },
  activity: {
    heading: "Stated on",
    named: (title: string, when: string) => `${title}, ${when}`,
  },
  rule: "The number stands as its source prints it; where the record added it up, converted or rounded it, or took it as a remainder, that is said beside who stated it. The page adds nothing to it and works nothing out from it.",
  citation: (whole: string, counted: string, said: string, publications: readonly string[]) =>
    `${whole}. ${counted} ${said} Published: ${publications.join("; ")}.`,
};
