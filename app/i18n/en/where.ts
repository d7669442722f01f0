import { formats } from "./formats.ts";
import { inSentence } from "./names.ts";

const { day, days, list, number, plural } = formats;
const either = (names: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);

/** Hectares cleared, or explosions found in the press, in each district. */
export const where = {
  heading: "Where",
  choose: "The map shows",
  choices: {
    "cleared-2025": "hectares cleared in 2025",
    "cleared-2023": "hectares cleared in 2023",
    incidents: "explosions found in the press (a sample, not a count)",
  },
  title: {
    cleared: (year: number) => `Hectares of land cleared in ${year}, by district`,
    incidents: (from: string, to: string) =>
      `Explosions found in the press, ${days(from, to)}: a sample, not a count`,
  },
  /** The year of the figures, where the period does not hold all of it. */
  year: {
    part: (year: number, from: string, to: string) =>
      `The figures are stated for the whole of ${year}; the period shown, ${days(from, to)}, holds only a part of that year.`,
  },
  /** Why a year cannot be shown. */
  lack: {
    outside: (year: number, from: string, to: string) =>
      `${year} lies outside the period shown, ${days(from, to)}.`,
    unpublished: (year: number, known: string) =>
      `The report for ${year} was not yet published on ${day(known)}.`,
    missing: (year: number) => `No figure of a district was found for the whole of ${year}.`,
  },
  none: {
    incidents: (from: string, to: string) =>
      `No explosion was found in the press for ${days(from, to)}. What the press reported is a sample, not a count: that does not mean that there was none.`,
    /** Where nothing was chosen, and there is nothing of either sort. */
    anything: (from: string, to: string) =>
      `For ${days(from, to)} there is nothing to show by district: no hectares of a year were known, and no explosion was found in the press, which is a sample and not a count. That does not mean that no land was cleared and nothing exploded.`,
  },
  picture: {
    cleared: (year: number, districts: number, name: string, value: number) =>
      `Map: hectares of land cleared in ${year} in ${number(districts)} districts, most in ${name} (${number(value)}); the table holds the same figures.`,
    incidents: (from: string, to: string, districts: number, name: string, value: number) =>
      `Map: explosions found in the press, ${days(from, to)}, in ${number(districts)} districts, most in ${name} (${number(value)}); a sample, not a count; the table holds the same figures.`,
  },
  labels: "Districts with a figure",
  hint: {
    cleared: "press a number to see who stated it",
    incidents: "press a number for each explosion and its publications",
  },
  unit: {
    cleared: (year: number) => (value: number) =>
      plural(value, {
        one: `1 hectare cleared in ${year}`,
        other: `${number(value)} hectares cleared in ${year}`,
      }),
    incidents: (value: number) =>
      plural(value, {
        one: "1 explosion found in the press, a sample and not a count",
        other: `${number(value)} explosions found in the press, a sample and not a count`,
      }),
  },
  /** What is read out of a number on the map and in its table; `pressed` is the number and what pressing it does. */
  says: (district: string, pressed: string) => `${district}: ${pressed}`,
  legend: {
    cleared: "Hectares",
    incidents: "Explosions found in the press (a sample)",
    under: (limit: number) => `under ${number(limit)}`,
    between: (low: number, below: number) => `${number(low)} to under ${number(below)}`,
    whole: (low: number, high: number) =>
      low === high ? number(low) : `${number(low)} to ${number(high)}`,
    from: (limit: number) => `${number(limit)} or more`,
    quiet: { cleared: "no figure stated", incidents: "none found" },
  },
  beside: {
    heading: "Not on the map",
    unknown: "District not known",
    why: {
      unknown: "The publications name no district, or more than one.",
      unnamed: "The source does not say which.",
      outline: "The boundary file has no outline of it.",
      within: (areas: readonly string[]) =>
        `The boundary file has no outline of it: its land lies within those of ${list(areas)}, which are dotted.`,
      /** Of explosions: their districts are those that the publications name. */
      named: (district: string, areas: readonly string[]) =>
        `The boundary file has no outline of it. Named ${district} by the publications; others may name ${either(areas)} for land of it.`,
      again: "A second figure for the same district.",
      days: (from: string, to: string) => `Stated for ${days(from, to)}, not for the whole year.`,
    },
    /** What the source calls what is left over. */
    rest: "Other districts",
  },
  /** Of outlines that hold land of a district whose hectares are counted apart. */
  partial: {
    legend: (district: string) => `The outline also holds land of ${district}, counted apart:`,
    number: (value: number) =>
      plural(value, { one: "1 hectare", other: `${number(value)} hectares` }),
    row: (districts: readonly string[]) =>
      `Its outline also holds land of ${list(districts)}, counted apart.`,
    says: (number: string, districts: readonly string[]) =>
      `${number} without the land of ${list(districts)} within its outline, which is counted apart`,
  },
  said: {
    by: (speakers: readonly string[]) => `Stated by ${list(speakers.map(inSentence))}.`,
    press:
      "A sample of what the press reported, not a count; a number leads to each explosion and its publications.",
  },
  failed: "The map could not be drawn. The table holds the same figures.",
  noOutlines: "The outlines could not be loaded; the page has the figures in a table.",
  loadingMap: "The map is loading.",
  notes: {
    slide:
      "Boundaries and names imply no position on status. Made with Natural Earth (public domain), via Apache Superset.",
    status: "Boundaries and names on this map imply no position on the status of any place.",
    credit: "Made with Natural Earth (public domain), via Apache Superset. Generalised outlines.",
    sample:
      "Explosions are those that a publication reported one by one and that were found: a sample, not a count, and far fewer than the counts of people. A district without one is not a district without explosions.",
    own: "Cleared land is the count of those who clear it. Figures of districts are not added up here.",
  },
  table: {
    cleared: (year: number) => `Hectares of land cleared in ${year}, by district`,
    incidents: (from: string, to: string) =>
      `Explosions found in the press by district, ${days(from, to)} (a sample, not a count)`,
    district: "District",
    hectares: "Hectares cleared",
    explosions: "Explosions found (a sample)",
  },
};
