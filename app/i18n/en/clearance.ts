import type { Clearance } from "../../contract/clearance.ts";
import type { ClearanceSpan, ClearanceUnit } from "../../domain/impactChoices.ts";
import { formats } from "./formats.ts";

const { day, days, list, number, plural, shortDays, shortMonth } = formats;

const units: Record<ClearanceUnit, string> = {
  hectares: "Hectares",
  "anti-personnel-mines": "Anti-personnel mines",
  "anti-tank-mines": "Anti-tank mines",
  "unexploded-ordnance": "Unexploded ordnance",
};
/** As read on after a number, or after "reports of". */
const counted: Record<ClearanceUnit, string> = {
  hectares: "hectares of land cleared",
  "anti-personnel-mines": "anti-personnel mines found",
  "anti-tank-mines": "anti-tank mines found",
  "unexploded-ordnance": "items of unexploded ordnance found",
};
const bySpan: Record<ClearanceSpan, string> = { year: "by year", month: "by month" };
/** A day stays on one line. */
const whole = (on: string) => day(on).replace(/ /g, "\u00a0");
/** Two days may part at the dash between them only. */
const unbroken = (text: string) => text.replace(/(?<!–) (?!–)/g, "\u00a0");
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Years or months that follow each other: "2020", "Nov 2020 – May 2021". */
const stretch = (span: ClearanceSpan, from: string, to: string) => {
  const [first, last] = [from, to].map((on) => (span === "year" ? on.slice(0, 4) : shortMonth(on)));
  return first === last ? `${first}` : `${first} – ${last}`;
};
/** How many of several reports look so; of one nothing needs to be said. */
const ofThem = (count: number, all: number) => (all === 1 ? "" : ` (${number(count)} of them)`);
const stretches = (span: ClearanceSpan, all: readonly { from: string; to: string }[]) =>
  list(all.map(({ from, to }) => stretch(span, from, to)));

/** Land cleared, and the mines and ordnance found. */
export const clearance = {
  heading: "Clearance",
  choose: {
    unit: "What is counted",
    units,
    span: "By",
    spans: { year: "Year", month: "Month" } satisfies Record<ClearanceSpan, string>,
  },
  axis: (unit: ClearanceUnit, span: ClearanceSpan) => `${capital(counted[unit])}, ${bySpan[span]}`,
  hint: "press a bar to see who stated it",
  legend: {
    all: "all operators together",
    one: "one body only, never joined with the others",
    light: "rounded in the source, or its year inferred",
    beyond: "also counts days outside the period",
    outside: "outside the period",
  },
  latest: {
    total: (unit: ClearanceUnit, isPresumed: boolean) =>
      `${counted[unit]} in all so far, ${isPresumed ? "presumably " : ""}by all operators together`,
    exact: "the newest such total that is stated exactly",
    since: (from: string, to: string) => `from ${whole(from)} to ${whole(to)}`,
    none: (unit: ClearanceUnit, to: string) =>
      `No running total of all operators with ${counted[unit]} was found for a day up to ${day(to)}.`,
    /** Read on after the number. */
    undated: (unit: ClearanceUnit, from: string, range: readonly [string, string] | null) =>
      `${counted[unit]} since ${day(from)}: an undated running total, so it stands apart.${
        range === null
          ? ""
          : ` By other counts its last day lies between ${day(range[0])} and ${day(range[1])}.`
      }`,
  },
  none: (unit: ClearanceUnit, span: ClearanceSpan, from: string, to: string) =>
    `No report of a ${span} with ${counted[unit]} was found for ${days(from, to)}.`,
  before: (from: string, to: string) =>
    `The nearest before these days is that of ${days(from, to)}.`,
  after: (from: string, to: string) => `The nearest after them is that of ${days(from, to)}.`,
  picture: (
    unit: ClearanceUnit,
    span: ClearanceSpan,
    { from, to }: { from: string; to: string },
    { reports, hatched, light, dashed }: Record<"reports" | "hatched" | "light" | "dashed", number>,
  ) =>
    `${capital(counted[unit])} ${bySpan[span]}, ${days(from, to)}: ` +
    plural(reports, { one: "one report", other: `${number(reports)} reports` }) +
    (hatched === 0 ? "" : `, hatched where one body only is counted${ofThem(hatched, reports)}`) +
    (light === 0
      ? ""
      : `, lighter where the number is rounded or the year inferred${ofThem(light, reports)}`) +
    (dashed === 0
      ? ""
      : `, in a dashed outline where days outside the period are counted too${ofThem(dashed, reports)}`) +
    "; the table below holds the same figures.",
  /** `limits` are the days of the report, and what limits them. */
  point: (value: string, unit: ClearanceUnit, limits: readonly string[]) =>
    `${value} ${counted[unit]}, ${limits.join(", ")}`,
  pressBar: (limits: readonly string[], pressed: string) => `${limits.join(", ")}: ${pressed}`,
  /** Under the number on a bar: the days that it counts where some lie outside the period. */
  note: (counted: readonly [string, string] | null, yearInferred: boolean) =>
    [
      ...(counted === null ? [] : [`counts ${unbroken(shortDays(...counted))}`]),
      ...(yearInferred ? ["year inferred"] : []),
    ].join(", "),
  notReported: "not reported",
  failed: "The chart could not be drawn. The table below holds the same figures.",
  gaps: (span: ClearanceSpan, all: readonly { from: string; to: string }[]) =>
    span === "year"
      ? `No report of a whole year was found for ${stretches(span, all)}.`
      : `No report of a month was found for ${stretches(span, all)}.`,
  unstated: (
    unit: ClearanceUnit,
    span: ClearanceSpan,
    all: readonly { from: string; to: string }[],
  ) => `What was reported for ${stretches(span, all)} does not state ${counted[unit]}.`,
  notes: {
    gaps: "A year or month without a report is not one without clearance.",
    beyond:
      "A bar in a dashed outline also counts days outside the period, which are shaded; its number is that of the whole report.",
    one: "Hatched counts are those of one body only. They stand apart from the counts of all operators and are never joined with them.",
    own: "What is cleared is counted by those who clear it; no independent count was found.",
  },
  table: {
    caption: (unit: ClearanceUnit, span: ClearanceSpan, from: string, to: string) =>
      `Stated ${counted[unit]}, ${bySpan[span]}, ${days(from, to)}`,
    others: (unit: ClearanceUnit, from: string, to: string) =>
      `Weeks, quarters and running totals with ${counted[unit]}, ${days(from, to)}`,
    kind: "Report of",
    kinds: {
      week: "a week",
      month: "a month",
      quarter: "a quarter",
      year: "a year",
      cumulative: "a running total",
    } satisfies Record<Clearance["granularity"], string>,
    days: "Days",
    figure: units,
    operators: "Whose work",
    ofOperators: {
      one: "one body",
      all: "all operators",
      "all-presumed": "presumably all operators",
    } satisfies Record<Clearance["operators"], string>,
    speaker: "Stated by",
    source: "Source",
    notStated: "not stated",
    inAll: "All items",
    beyond: "also counts days outside the period",
    yearInferred: "year inferred",
    open: (from: string, range: readonly [string, string] | null) =>
      `from ${day(from)}, last day not stated${range === null ? "" : `: between ${day(range[0])} and ${day(range[1])}`}`,
  },
  others: (count: number) =>
    `What else was reported: ${plural(count, { one: "one figure", other: `${number(count)} figures` })}`,
};
