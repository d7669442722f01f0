import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;

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
    outside: (year: number, from: string, to: string) =>
      `The figures are stated for the whole of ${year}; the period shown, ${days(from, to)}, does not touch that year.`,
  },
  none: {
    cleared: (year: number) => `No figure of a district was found for ${year}.`,
    notKnown: (year: number, known: string) =>
      `By ${day(known)} no figure of a district had been published for the whole of ${year}.`,
    incidents: (from: string, to: string) =>
      `No explosion was found in the press for ${days(from, to)}. That does not mean that there was none.`,
  },
  picture: {
    cleared: (year: number, districts: number, name: string, value: number) =>
      `Map: hectares of land cleared in ${year} in ${number(districts)} districts, most in ${name} (${number(value)}); the table below holds the same figures.`,
    incidents: (from: string, to: string, districts: number, name: string, value: number) =>
      `Map: explosions found in the press, ${days(from, to)}, in ${number(districts)} districts, most in ${name} (${number(value)}); a sample, not a count; the table below holds the same figures.`,
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
        one: "1 explosion found in the press",
        other: `${number(value)} explosions found in the press`,
      }),
  },
  /** What is read out of a number on the map; `pressed` is the number and what pressing it does. */
  says: (district: string, pressed: string) => `${district}: ${pressed}`,
  legend: {
    cleared: "Hectares",
    incidents: "Explosions found",
    under: (limit: number) => `under ${number(limit)}`,
    between: (low: number, below: number) => `${number(low)} to under ${number(below)}`,
    whole: (low: number, high: number) =>
      low === high ? number(low) : `${number(low)} to ${number(high)}`,
    from: (limit: number) => `${number(limit)} or more`,
    quiet: { cleared: "no figure stated", incidents: "none found" },
  },
  beside: {
    heading: "Not on the map",
    line: "Not on the map:",
    unknown: "District not known",
    why: {
      unknown: "The publications name no district, or more than one.",
      unnamed: "The source does not say which.",
      outline: "The boundary file has no outline of it.",
      again: "A second figure for the same district.",
      days: (from: string, to: string) => `Stated for ${days(from, to)}, not for the whole year.`,
    },
    /** What the source calls what is left over. */
    rest: "Other districts",
    /** Of a district without an outline, where its land is drawn. */
    drawnIn: {
      Aghdara:
        "A district again since December 2023. The boundary file has no outline of it: here its land lies within Tartar, Kalbajar and Aghdam.",
    } as Readonly<Record<string, string>>,
  },
  said: {
    by: (speakers: readonly string[]) => `Stated by ${list(speakers)}.`,
    press: "Reported by the press; a number leads to each explosion and its publications.",
  },
  failed: "The map could not be drawn. The table below holds the same figures.",
  noOutlines: "The outlines could not be loaded; the page has the figures in a table.",
  loadingMap: "The map is loading.",
  notes: {
    slide:
      "Boundaries and names imply no position on status. Made with Natural Earth (public domain), via Apache Superset.",
    status: "Boundaries and names on this map imply no position on the status of any place.",
    credit: "Made with Natural Earth (public domain), via Apache Superset. Generalised outlines.",
    sample:
      "Explosions are those that a publication reported one by one and that were found: a sample, far fewer than the counts of people. A district without one is not a district without explosions.",
    own: "Cleared land is the count of those who clear it. Figures of districts are not added up here.",
  },
  table: {
    cleared: (year: number) => `Hectares of land cleared in ${year}, by district`,
    incidents: (from: string, to: string) =>
      `Explosions found in the press by district, ${days(from, to)} (a sample, not a count)`,
    district: "District",
    hectares: "Hectares cleared",
    explosions: "Explosions found",
    days: "Days",
    speaker: "Stated by",
    source: "Source",
  },
  days: (from: string, to: string) =>
    from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`
      ? `the whole of ${from.slice(0, 4)}`
      : days(from, to),
};
