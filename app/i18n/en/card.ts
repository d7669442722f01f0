import type { DatedBy } from "../../domain/statements.ts";
import { counts } from "./counts.ts";
import { formats } from "./formats.ts";

const { day, number } = formats;

interface Split {
  killed: number | null;
  injured: number | null;
}
const part = (value: number | null) => (value === null ? counts.notStated : number(value));

/** The card of a mark of the timeline, and a statement in full. */
export const card = {
  title: (figure: string, population: "all" | "civilians") => `${figure} ${card.what(population)}`,
  what: (population: "all" | "civilians") =>
    population === "all" ? "people killed or injured" : "civilians killed or injured",
  partOnly: "A part of the count only; no total stated",
  asOf: (when: string, basis: string, isStated: boolean) =>
    isStated ? `Counts to ${when}` : `Counts to ${when} (${basis})`,
  asOfSomeDay: (range: readonly [string, string] | null) =>
    range === null
      ? "To which day it counts is not stated"
      : `Counts to a day between ${day(range[0])} and ${day(range[1])}; which one is not stated`,
  said: (speaker: string, { day: stated, assumed }: DatedBy) =>
    assumed
      ? `${speaker}, about ${day(stated)} (the day of the source; the statement is not dated)`
      : `${speaker}, ${day(stated)}`,
  split: ({ killed, injured }: Split) => `${part(killed)} killed, ${part(injured)} injured`,
  killed: "Killed",
  injured: "Injured",
  civilians: "Civilians",
  military: "Military",
  press: "Press the number to see how it is known.",
  source: "Source:",
  close: "Close",
  about: "About",
  partOf: "Part of",
  placeNotStated: "place not stated",
  who: "Who acts",
  with: "With",
  mineAction: "On mine action",
  knownThatDay: "Count known that day",
};
