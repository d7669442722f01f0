import type { Measure, Population } from "../../domain/measures.ts";
import { formats } from "./formats.ts";

const { day } = formats;

/** How the rows of the record are said one by one. */
export const rows = {
  measure: {
    total: "killed or injured",
    killed: "killed",
    injured: "injured",
  } satisfies Record<Measure, string>,
  population: {
    all: "everybody, civilians and military",
    civilians: "civilians",
    military: "military",
  } satisfies Record<Population, string>,
  asOf: (asOf: string | null, range: readonly [string, string] | null) => {
    if (asOf !== null) return day(asOf);
    return range === null ? "day not known" : `between ${day(range[0])} and ${day(range[1])}`;
  },
  asOfBasis: {
    stated: "stated with the count",
    publication: "the day of publication; the count itself may be older",
    inferred: "inferred",
    unknown: "not known",
  },
  use: {
    series: "part of the line",
    repeat: "repeats a count, or is a second count for its day",
    rounded: "rounded",
    partial: "gives a part only",
    undated: "its day is not known",
    stale: "repeats an older count",
    excluded: "its parts contradict its total",
  },
};
