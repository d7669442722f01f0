import type { Measure, Population } from "../../domain/measures.ts";
import { sentence, whoIs } from "./answerSentence.ts";
import { counts } from "./counts.ts";
import { formats } from "./formats.ts";
import { rows } from "./rows.ts";

const { day, days, number, plural, list } = formats;

interface Range {
  low: number;
  high: number | null;
  conflict: boolean;
}

/** Of whom a number is a count, and of what; the words of a total deny that it is a number of deaths. */
const countedWho: Record<Population, string> = {
  all: "Civilians and military personnel together",
  civilians: "Civilians only",
  military: "Military personnel only",
};
const countedWhat: Record<Measure, string> = {
  total: "people killed and people injured. It is never a number of deaths alone.",
  killed: "people killed. People injured are not in this number.",
  injured: "people injured. People killed are not in this number.",
};

/** The words of the panel that says how a number is known. */
export const answer = {
  panel: (whole: string) => `How this number is known: ${whole}`,
  heading: "How this number is known",
  close: "Close",

  figure: {
    notCounted: "not counted",
    noChange: "no change",
    /** What is printed where no total is; read on with `sentence.parts`. */
    parts: (killed: string, injured: string) => `${killed} killed and ${injured} injured`,
  },
  sentence,
  known: (known: string) => `As it was known on ${day(known)}.`,

  /** One number for the back row. */
  large: {
    /** `title` is the count itself, where it is another than the number shown. */
    lead: (title: string | null, said: string, asOf: string) =>
      title === null ? `${said}. ${asOf}.` : `${title}: ${said}. ${asOf}.`,
    more: (count: number) =>
      plural(count, { one: "And one more count.", other: `And ${number(count)} more counts.` }),
  },
  counted: {
    heading: "What is counted",
    whom: (population: Population, measure: Measure) =>
      `${countedWho[population]}: ${countedWhat[measure]}`,
    by: "By mines, and in many counts by other explosive ordnance too.",
    since: (start: string) => `Counted from ${day(start)} on.`,
    within: (from: string, to: string) =>
      `The days are ${days(from, to)}, the first and the last included.`,
    last: (on: string) => `The last count among them runs to ${day(on)}.`,
    worded: (word: string) => `The source words the people as “${word}”.`,
  },
  stated: {
    heading: "Who said so, and when",
    none: "No statement gives this number.",
    undated: (speaker: string) => `${speaker}; when it was said is not stated`,
    parts: (parts: string) => `It gives ${parts}.`,
    follows: "It follows from these counts:",
    before: (start: string) =>
      `Counting starts on ${day(start)}; nothing is counted before that day.`,
  },
  /** The number in a line, for whoever presents it. */
  sources: {
    follows: "Follows from",
    moreCounts: (count: number) =>
      plural(count, { one: "and 1 more count", other: `and ${number(count)} more counts` }),
    noNumber: "No number that can be pressed stands on this slide.",
    more: (count: number) => `Show ${number(count)} more`,
    /** The words after a statement's number, with the day to which it counts where that is known. */
    counted: (sentence: string, asOf: string | null) =>
      asOf === null ? sentence : `${sentence}, counted to ${day(asOf)}`,
    counts: (asOf: string, speaker: string) => `the count to ${asOf} (${speaker})`,
  },
  bounds: {
    heading: "What the statements allow",
    onDay: (on: string, figure: string) => `On ${day(on)}: ${figure}`,
    none: "The statement does not say to which day it counts, so it sets no limit.",
    exact: "Set by",
    low: (value: number) => `Not less than ${number(value)}, by`,
    high: (value: number) => `Not more than ${number(value)}, by`,
    conflict: "These cannot all be true",
    term: (value: number, population: Population, measure: Measure) =>
      `${number(value)} ${whoIs(population, measure, value === 1)}`,
    step: (first: string, sign: string, second: string, result: string) =>
      `It follows: ${first} ${sign} ${second} = ${result}.`,
    setsNone: (measures: readonly Measure[]) =>
      `(its number of people ${list(measures.map((measure) => rows.measure[measure]))} sets no limit)`,
    open: "No later exact count limits it from above.",
    bare: "No earlier count limits it from below.",
    strict: (figure: string) => `By stated dates only: ${figure}.`,
    strictSame: "By stated dates only it is the same.",
    assumed:
      "One of the limits rests on a count that does not state its day; the day of publication, or an inferred one, stands in.",
  },
  alsoSaid: {
    heading: "What else is said for the same days",
    none: "No other statement about these days was found.",
    more: (count: number) => `Show ${number(count)} more`,
    line: (figure: string, asOf: string, speaker: string) =>
      `${figure}, counted to ${asOf}; ${speaker}`,
    notStated: "this number is not stated",
    same: "the same",
    within: "within the limits",
    fits: "fits: it says “at least”",
    fitsItsDay: (people: number, isDayKnown: boolean) =>
      `${answer.alsoSaid.difference(people)}, which fits ${isDayKnown ? "its own day" : "a day to which it may count"}`,
    /** Beside a rise: how a count stands to the count of the day on which the rise begins or ends. */
    ofCount: (on: string, words: string) => `beside the count on ${day(on)}, ${words}`,
    difference: (people: number) =>
      people < 0 ? `${number(-people)} fewer` : `${number(people)} more`,
    interval: {
      agrees: "agrees",
      disagrees: "disagrees",
      "not-stated": "this number is not stated",
    },
  },
  disagreements: {
    heading: "Where it contradicts",
    none: "No contradiction among the counts that set this number; what differs is listed above.",
    all: "All disagreements",
  },
  rule: {
    heading: "Why this number is shown",
    exact:
      "A cumulative count cannot fall. The highest count up to this day and the lowest count from this day on give the same number.",
    range:
      "A cumulative count cannot fall, so the number lies between the highest count up to this day and the lowest count from this day on. Nothing is estimated between them.",
    open: "Only counts up to this day are known. A cumulative count cannot fall, so the page says “at least”.",
    conflict:
      "The statements contradict each other here. Both numbers are shown, and neither is preferred.",
    parts:
      "Killed and injured add up to the total, and civilians and military to everybody; where no count of that day states this number, it is worked out from those that do.",
    rise: "The count on the last day less the count on the day before the period, each at its lowest and at its highest.",
    noChange:
      "The counts on both sides of the period are the same. That says that no change was published, not that nothing happened.",
    narrowed:
      "Rises add up as counts do (killed and injured to the total, civilians and military to everybody), and the other rises narrow this one.",
    unknown: (last: string | null, known: string | null) =>
      last === null
        ? "No count is known, so nothing can be said of these days."
        : `No count after ${day(last)} was ${known === null ? "found" : `known on ${day(known)}`}, so nothing can be said of these days.`,
    notCounted: (start: string) =>
      `Counting starts on ${day(start)}, so no number is shown for earlier days.`,
    known: "Only statements made by that day are used.",
    statement: (part: string) =>
      `The figure stands as it was published. In the counts of this page it is: ${part}.`,
  },
  revisions: {
    heading: "How the answer was revised",
    none: "It could not be answered on any day so far.",
    statement: (on: string, isAssumed: boolean) =>
      isAssumed
        ? `A statement stands as it was published and is not revised. When it was made is not stated; the page takes it as known from ${day(on)} on.`
        : `A statement stands as it was published and is not revised. It was made on ${day(on)}.`,
    ofItsDay: "What all statements together allow for its day:",
    line: (on: string, figure: string) => `as known on ${day(on)}: ${figure}`,
    by: (speakers: readonly string[]) => `(new: ${list(speakers)})`,
    assumed: "a day taken from the date of the source",
  },
  citation: {
    heading: "To cite it",
    copy: "Copy",
    copied: "Copied",
    select: "The text is selected; copy it with the keyboard.",
    label: "Citation",
    what: (whole: string, whom: string) => `${whole} (${whom}).`,
    title: (title: string, parts: string) => (parts === "" ? title : `${title} (${parts})`),
    statement: (title: string, asOf: string, said: string, publications: readonly string[]) =>
      `${title}. ${asOf}. Said by ${said}. Published: ${publications.join("; ")}.`,
    whom: (population: Population) => countedWho[population].toLowerCase(),
    strict: (figure: string) => `By stated dates only: ${figure}.`,
    shown: (page: string, today: string, known: string | null, address: string) =>
      `${page}, as shown on ${day(today)}${known === null ? "" : `, as it was known on ${day(known)}`}: ${address}`,
  },
  /** "383", "between 198 and 199", "at most 33" */
  inWords: (range: Range) =>
    range.low === 0 && range.high !== null && range.high > 0
      ? `at most ${number(range.high)}`
      : counts.inWords(range),
};
