import type { Incomparable } from "../../domain/aroundActivity.ts";
import { formats } from "./formats.ts";

const { day, number, shortDay } = formats;

/** Where a reason holds: which side of the activity, over how many days, and the days that its words name. */
interface Window {
  side: "before" | "after";
  length: number;
  start: string;
  last: string | null;
  known: string | null;
}

/** A short day that a narrow column does not break. */
const inOnePiece = (when: string) => shortDay(when).replaceAll(" ", "\u00a0");

const windowOf = ({ side, length }: Window) => `${number(length)} days ${side}`;

const noNewer = (last: string | null, known: string | null) => {
  const when = known === null ? "was found" : `was known on ${day(known)}`;
  return last === null ? `no count ${when}` : `no count newer than ${day(last)} ${when}`;
};

const reasons: Record<Incomparable, (window: Window) => string> = {
  "before-count-start": (window) =>
    `Counting starts on ${day(window.start)}, later than the ${windowOf(window)} begin.`,
  "after-last-count": (window) =>
    `The ${windowOf(window)} run past the last count: ${noNewer(window.last, window.known)}.`,
  contradiction: (window) =>
    `Statements contradict each other at the start or the end of the ${windowOf(window)}.`,
  "population-differs": (window) =>
    `The counts of the ${windowOf(window)} are not all of the same people: some are of civilians only.`,
  "no-statement": (window) =>
    `No statement counts to any of the ${windowOf(window)}; the counts shown rest on other days.`,
};

/** The days before and after an activity. It may set numbers side by side and never says what moved them. */
export const around = {
  heading: "Before and after",
  /** Stands above every pair of numbers. */
  aside:
    "The two sides are set next to each other by their days only. That says nothing about a link between the activity and the counts.",
  caption: (length: number) =>
    `People killed or injured in the ${number(length)} days before and after`,
  unit: "People killed or injured",
  side: {
    before: (length: number) => `${number(length)} days before`,
    after: (length: number) => `${number(length)} days after`,
  },
  days: (from: string, to: string) => `${inOnePiece(from)} – ${inOnePiece(to)}`,
  rise: "Rise of the count",
  noChange: "no change",
  notCompared: "Not compared.",
  reason: (reason: Incomparable, window: Window) => reasons[reason](window),
  start: "At the start",
  end: "At the end",
  onDay: (when: string) => shortDay(when),
  notBegun: "not yet counted",
  statements: "Statements for these days",
  restsOn: "Statements that the counts rest on",
  notExact:
    "The activity is not dated exactly, so no days are certain to be before it or after it, and none are compared.",
  assumed: "Some counts are taken to run to the day of their publication; they may be older.",
  lookBack: {
    toDay: (when: string) => `Show what was known on ${day(when)}`,
    toReport: (when: string) => `Show what was known on ${day(when)}, when this was first reported`,
    now: "Return to all that is known",
  },
};
