import { formats } from "./formats.ts";
import { inSentence } from "./names.ts";

const { number, day, days, plural, shortDay } = formats;

interface Range {
  low: number;
  high: number | null;
  conflict: boolean;
}

/** How a count or a rise is said; `Range` is people, `high: null` means that nothing limits it from above. */
export const counts = {
  formats,
  /** "383", "between 383 and 392", "at least 419", "303 or 304" */
  inWords: ({ low, high, conflict }: Range) => {
    if (high === null) return `at least ${number(low)}`;
    if (low === high) return number(low);
    return conflict
      ? `${number(low)} or ${number(high)}`
      : `between ${number(low)} and ${number(high)}`;
  },
  /** "383", "383–392", "419+", "303 or 304" */
  short: ({ low, high, conflict }: Range) => {
    if (high === null) return `${number(low)}+`;
    if (low === high) return number(low);
    return conflict ? `${number(low)} or ${number(high)}` : `${number(low)}–${number(high)}`;
  },
  people: (count: number) => plural(count, { one: "person", other: "people" }),
  notStated: "not stated",
  speaker: (speaker: string | null) =>
    speaker?.replace("background paragraph", "in the background of a report") ??
    "a speaker who is not named",
  /** The speaker within a sentence: offices take an article. */
  bySpeaker: (speaker: string | null) => `by ${inSentence(counts.speaker(speaker))}`,
  notKnown: "not known",
  /** The name of a number that can be pressed. */
  press: (figure: string) => `${figure}, how this number is known`,
  precision: { exact: "", "at-least": "at least ", about: "about " },
  /** A printed figure as it was said: "at least 300", "about 160", "383". */
  stated: (value: number, precision: "exact" | "at-least" | "about") =>
    `${counts.precision[precision]}${number(value)}`,
  day,
  shortDay,
  days,
  number,
};
