import type { Clearance } from "../../contract/clearance.ts";
import type { Overlay } from "../../domain/impactChoices.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural, shortDay } = formats;

/** The panels that can be shown under the timeline, on its days and with a scale of their own. */
export const overlays = {
  label: "Also show:",
  name: { hectares: "hectares cleared", returns: "people resettled" } satisfies Record<
    Overlay,
    string
  >,
  loading: "Loading…",
  hectares: {
    title: "Hectares cleared each month",
    picture: (months: number, from: string, to: string) =>
      `Hectares cleared in a month, ${days(from, to)}: ${plural(months, { one: "one month is stated", other: `${number(months)} months are stated` })}. Move with the arrow keys; a dotted line is drawn where no month is reported, which is not zero.`,
    operators: {
      one: "one body only",
      all: "all operators",
      "all-presumed": "presumably all operators",
    } satisfies Record<Clearance["operators"], string>,
    month: (value: string, from: string, to: string, operators: string) =>
      `${value} hectares, ${days(from, to)}, ${operators}`,
    uncertain: "rounded, or its year inferred",
    unreported: "not reported",
    yearInferred: (text: string) => `${text}, year inferred`,
    none: "No hectares of a month were found for these days",
  },
  returns: {
    title: "People resettled, in all so far",
    picture: (counts: number, from: string, to: string) =>
      `Former displaced people resettled, in all so far, ${days(from, to)}: ${plural(counts, { one: "one count is stated", other: `${number(counts)} counts are stated` })}. Move with the arrow keys; nothing is assumed between two counts.`,
    exact: "stated count",
    rounded: "rounded",
    count: (value: string, asOf: string) => `${value} people, as of ${day(asOf)}`,
    entering: (value: string, asOf: string) => `← ${value}, ${shortDay(asOf)}`,
    enteringName: (value: string, asOf: string) =>
      `${value} people, as of ${day(asOf)}, the last count before the days shown`,
    none: "No count of people resettled was found for these days",
  },
};
