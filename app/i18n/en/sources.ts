import type { Measure, Population } from "../../domain/measures.ts";
import { formats } from "./formats.ts";
import { rows } from "./rows.ts";

const { day, days, number, plural, list } = formats;

interface Counted {
  /** How many people, as it is printed. */
  figure: string;
  /** The days for which it was given. */
  asOf: readonly string[];
}

type Occasion = "visit" | "event";

interface Split {
  total: number;
  civilians: number;
  military: number;
  asOf: string;
}

/** "civilians killed", "people killed or injured", "military personnel injured" */
const who = (population: Population, measure: Measure) => {
  const people = { all: "people", civilians: "civilians", military: "military personnel" };
  return `${people[population]} ${rows.measure[measure]}`;
};
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const either = (values: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(values);

export const sources = {
  region: "Sources",
  heading: "Sources and disagreements",
  source: "Source:",
  loading: (file: "intervals" | "disagreements" | "incidents" | "returns" | "sources") =>
    ({
      intervals: "Loading the counts of single years and months…",
      disagreements: "Loading the notes on disagreements…",
      incidents: "Loading the days of single explosions…",
      returns: "Loading the counts of return…",
      sources: "Loading the list of publications…",
    })[file],

  disagreements: {
    heading: "Where sources disagree",
    /** `isComplete` is false while a file with more of them is loading or could not be loaded. */
    summary: (inPeriod: number, all: number, isComplete: boolean) => {
      if (all === 0)
        return isComplete ? "No disagreement was found." : "No disagreement was found so far.";
      const found = `${plural(all, { one: "1 disagreement", other: `${number(all)} disagreements` })} ${isComplete ? "on record" : "found so far"}`;
      return inPeriod === 0
        ? `${found}, none of them about this period.`
        : `${found}, ${number(inPeriod)} of them about this period. None is averaged away: each statement stands as it was published.`;
    },
    others: (count: number) =>
      plural(count, {
        one: "1 disagreement about other days, or about no day",
        other: `${number(count)} disagreements about other days, or about no day`,
      }),
    more: (count: number) => `Show ${number(count)} more`,
    /** For an address that points at a disagreement which is not in the list. */
    notListed: (known: string | null) =>
      known === null
        ? "The disagreement that the address points to is not, or no longer, listed."
        : `The disagreement that the address points to is not listed: it was not known on ${day(known)}, or is no longer listed at all.`,
    evidence: "The statements",

    wording: {
      title: (figure: string, asOf: string) =>
        sentenceCase(`${figure} worded as civilians, ${day(asOf)}`),
      said: (figure: string, speaker: string, atMost: number) =>
        `${sentenceCase(figure)} people killed or injured are worded as civilians (${speaker}); at most ${number(atMost)} of them can be civilians.`,
      bySplit: (split: Split, total: number, atMost: number) =>
        `The last published split, of ${number(split.total)} on ${day(split.asOf)}, has ${number(split.civilians)} civilians and ${number(split.military)} military. ` +
        `Even if everybody counted since were a civilian, at most ${number(split.civilians)} + (${number(total)} − ${number(split.total)}) = ${number(atMost)} of ${number(total)} can be.`,
      byCounts: (atMost: number, days: readonly string[]) =>
        `The counts that tell civilians from military (to ${list(days.map(day))}) leave room for ${number(atMost)} civilians at most.`,
    },
    sameDay: {
      title: (totals: readonly string[], on: string) => `${either(totals)} for ${day(on)}`,
      said: (totals: readonly number[], on: string) =>
        `Exact counts of ${list(totals.map(number))} people killed or injured were published for the same day, ${day(on)}.`,
    },
    span: {
      title: (smaller: string, larger: string, what: string, from: string, to: string) =>
        `${either([smaller, larger])} ${what}, ${days(from, to)}`,
      said: (smaller: string, larger: string, what: string, from: string, to: string) =>
        from === to
          ? `On ${day(from)} the statements give ${smaller} and ${larger} ${what}; both cannot be true.`
          : `From ${day(from)} to ${day(to)} the statements give ${smaller} and ${larger} ${what}: a cumulative count cannot fall, so both cannot be true.`,
      who,
    },
    parts: {
      title: (total: string, sum: string) => `A total of ${total} whose parts add up to ${sum}`,
      said: (speaker: string, total: number, killed: number, injured: number) =>
        `A total of ${number(total)} was published (${speaker}), but its parts give ${number(killed)} killed + ${number(injured)} injured = ${number(killed + injured)}.`,
    },
    fell: {
      title: (measure: Measure, larger: string, from: string, later: readonly Counted[]) =>
        `A count ${measure === "total" ? "" : `of ${who("all", measure)} `}that fell: ${larger} to ${day(from)}, then ${list(later.map(({ figure }) => figure))}`,
      said: (measure: Measure, larger: string, from: string, later: readonly Counted[]) =>
        `The count was ${larger} ${who("all", measure)} to ${day(from)}, and then ${list(later.map(({ figure, asOf }) => `${figure} to ${list(asOf.map(day))}`))}. A cumulative count cannot fall, so these cannot all be true.`,
    },
    oneVisit: {
      title: (totals: readonly string[], what: Occasion, from: string, to: string) =>
        `${list(totals)} in reports on one ${what}, ${days(from, to)}`,
      said: (
        printed: readonly { total: number; by: string }[],
        what: Occasion,
        title: string,
        from: string,
        to: string,
      ) =>
        `Reports on one ${what} (“${title}”, ${days(from, to)}) print different counts: ${list(printed.map(({ total, by }) => `${number(total)} (${by})`))}.`,
      inferred: (totals: readonly string[], what: Occasion) =>
        `The report that prints ${list(totals)} leaves open which ${what} it is about; very probably it is this one.`,
    },
    interval: {
      title: (from: string, to: string) => `A stated figure and the counts, ${days(from, to)}`,
      said: (
        speaker: string,
        stated: string,
        what: string,
        from: string,
        to: string,
        allowed: string,
      ) =>
        `${speaker} gave ${stated} ${what} for ${days(from, to)}; the cumulative counts before and after it allow ${allowed}.`,
      assumed: "The limits rest in part on publication dates.",
    },
  },

  evidence: {
    said: (title: string, details: string, asOf: string, speaker: string) =>
      `${title}${details === "" ? "" : ` (${details})`}, counted to ${asOf}; ${speaker}`,
    someDay: (range: string) => `a day ${range}`,
    interval: (title: string, details: string, from: string, to: string, speaker: string) =>
      `${title}${details === "" ? "" : ` (${details})`}, ${days(from, to)}; ${speaker}`,
    intervalTitle: (total: number | null) =>
      total === null ? "A part of the count only" : `${number(total)} people killed or injured`,
    measured: (figure: string, measure: Measure) => `${figure} ${rows.measure[measure]}`,
    split: (population: "civilians" | "military", words: string) =>
      `${rows.population[population]}: ${words}`,
    join: (parts: readonly string[]) => parts.join("; "),
    joinMeasures: (parts: readonly string[]) => parts.join(", "),
  },

  background: {
    heading: "How these counts come about",
    issuers:
      "Nearly all who publish these counts are bodies of one government. No independent series was found to test them.",
    counted:
      "A count holds people killed and people injured, civilians and military together, by mines and often by other explosive ordnance. It is never a number of deaths alone.",
    bounds:
      "Between two counts nothing is estimated. The page says the lowest and the highest number that the statements allow; where only an earlier count is known it says “at least”.",
    dates: (assumed: number, all: number) =>
      `${number(assumed)} of the ${number(all)} counts of the line do not state the day they count to; the day of publication, or an inferred day, stands in. Such a count may be older, so an upper limit that rests on it is marked.`,
    gaps: (latest: string | null, known: string | null) =>
      latest === null
        ? "Days without a count are gaps of the record."
        : `Days without a count are gaps of the record, not days without casualties. No count newer than ${day(latest)} was ${known === null ? "found" : `known on ${day(known)}`}.`,
  },

  publications: {
    heading: "Publications",
    summary: (count: number, publishers: number, known: string | null) => {
      const by = known === null ? "" : `, as far as published by ${day(known)}`;
      return count === 0
        ? `No publication is on record for the statements and activities of the period${by}.`
        : `The statements and activities of the period rest on ${plural(count, { one: "1 publication", other: `${number(count)} publications` })} by ${plural(publishers, { one: "1 publisher", other: `${number(publishers)} publishers` })}${by}.`;
    },
    open: (count: number) =>
      plural(count, {
        one: "The publication, by publisher",
        other: `The ${number(count)} publications, by publisher`,
      }),
    others: (count: number, known: string | null) =>
      plural(count, {
        one: "1 other publication on record",
        other: `${number(count)} other publications on record`,
      }) + (known === null ? "" : ` that were published by ${day(known)}`),
    undated: "undated page",
    date: (published: string) => day(published),
    uses: (statements: number, activities: number) =>
      [
        statements === 0
          ? ""
          : plural(statements, { one: "1 statement", other: `${number(statements)} statements` }),
        activities === 0
          ? ""
          : plural(activities, { one: "1 activity", other: `${number(activities)} activities` }),
      ]
        .filter((part) => part !== "")
        .join(", "),
    more: (count: number) => `Show ${number(count)} more publishers`,
  },
};
