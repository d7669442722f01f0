import type { Contamination } from "../../contract/contamination.ts";
import type { AreaMetric } from "../../domain/contamination.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural } = formats;

const metrics: Record<Contamination["metric"], string> = {
  "contaminated-area": "Contaminated land",
  "land-needing-clearance": "Land that needs clearance",
  "area-high-contamination": "Land with high contamination",
  "area-lower-contamination": "Land with lower contamination",
  "contaminated-share-of-territory": "Share of the territory that is contaminated",
  "share-cleared": "Share that is cleared",
  "estimated-mines": "Mines said to be in the ground",
  "mines-on-maps": "Mines on the minefield maps handed over",
  "map-accuracy": "Accuracy of the minefield maps",
  "residential-land-to-clear": "Residential land to be cleared",
  "planned-clearance": "Planned clearance",
};

/** Words of a source that are read before the number; others are quoted after it. */
const isBefore = (words: string) => ["about", "at most", "more than"].includes(words);
const wordsIn = (qualifier: string | null) => qualifier?.split(", ") ?? [];

/** The words of the source that are not read before the number; `null` where none are left. */
function afterNumber(qualifier: string | null): string | null {
  return (
    wordsIn(qualifier)
      .filter((words) => !isBefore(words))
      .join(", ") || null
  );
}

function quoted(qualifier: string | null): string {
  const words = afterNumber(qualifier);
  return words === null ? "" : ` (“${words}”)`;
}

/** How large the problem is said to be. */
export const contamination = {
  heading: "Contaminated land, as stated",
  axis: "Hectares of land, as stated",
  hint: "press a mark to see who stated it",
  legend: (metric: AreaMetric) => metrics[metric].toLowerCase(),
  metrics,
  /** The number with the words of the source that belong before it. */
  figure: (value: string, qualifier: string | null) =>
    [...wordsIn(qualifier).filter(isBefore), value].join(" "),
  afterNumber,
  latest: {
    area: "hectares of contaminated land",
    on: (asOf: string, words: string | null) => `as of ${day(asOf)}${quoted(words)}`,
  },
  none: (from: string, to: string) =>
    `No stated size of contaminated land was found for ${days(from, to)}.`,
  before: (asOf: string) => `The nearest before these days stands for ${day(asOf)}.`,
  after: (asOf: string) => `The nearest after them stands for ${day(asOf)}.`,
  picture: (from: string, to: string, areas: number) =>
    `Stated sizes of contaminated land in hectares, ${days(from, to)}: ${plural(areas, { one: "one figure", other: `${number(areas)} figures, which do not all cover the same` })}; the table below holds the same figures.`,
  point: (value: string, qualifier: string | null, metric: AreaMetric, asOf: string) =>
    `${contamination.figure(value, qualifier)} hectares${quoted(qualifier)}: ${metrics[metric].toLowerCase()}, ${day(asOf)}`,
  failed: "The chart could not be drawn. The table below holds the same figures.",
  notes: {
    grew: "The contaminated area grew on paper while land was cleared, because more was surveyed. So the page works out no share of it that is cleared; a share in the table is one that a speaker stated.",
    covers: "The figures do not all cover the same land, so they are not joined to a line.",
    undated: "An undated figure is in the table and not in the chart.",
  },
  table: {
    areas: (from: string, to: string) => `Stated sizes of contaminated land, ${days(from, to)}`,
    others: (from: string, to: string) =>
      `Stated shares, estimates, maps and plans, ${days(from, to)}`,
    metric: "What is stated",
    figure: "Figure",
    qualifier: "Words of the source",
    noQualifier: "–",
    day: "Day",
    speaker: "Stated by",
    source: "Source",
  },
};
