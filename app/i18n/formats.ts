import type { Day } from "../contract/day.ts";

/** The ways in which one language writes days and numbers. */
export interface Formats {
  /** 1,234 */
  number: (value: number) => string;
  /** 8 March 2025 */
  day: (day: Day) => string;
  /** 8 Mar 2025 */
  shortDay: (day: Day) => string;
  /** Mar 2025 */
  shortMonth: (day: Day) => string;
  /** Mar */
  monthName: (day: Day) => string;
  /** 6–8 March 2025; a single day where both are the same */
  days: (from: Day, to: Day) => string;
  /** 1 Jan – 31 Dec 2025 */
  shortDays: (from: Day, to: Day) => string;
  /** The text for a whole number of things. */
  plural: (count: number, forms: { one: string; other: string }) => string;
  /** a, b and c */
  list: (items: readonly string[]) => string;
}

/** Days are read as UTC and written as UTC, so that no time zone can move them. */
const utc = { timeZone: "UTC" } as const;
const timeOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
/** Engines differ in which narrow space they put around a dash; one plain space reads the same. */
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f]/g, " ");

/** The same days and numbers come again with every picture, and the platform takes its time to write one. */
function remembered<Args extends readonly (Day | number)[]>(
  write: (...values: Args) => string,
): (...values: Args) => string {
  const written = new Map<string, string>();
  return (...values) => {
    const key = values.join();
    let text = written.get(key);
    if (text === undefined) {
      if (written.size >= mostRemembered) written.clear();
      text = write(...values);
      written.set(key, text);
    }
    return text;
  };
}

/** A few hundred are on one page; the limit is for eight hours of dragging. */
const mostRemembered = 5000;

export function formatsFor(locale: string): Formats {
  // As many decimals as a source states: the platform would round at three.
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const long = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const short = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: "short", year: "numeric" });
  const name = new Intl.DateTimeFormat(locale, { ...utc, month: "short" });
  const rules = new Intl.PluralRules(locale);
  const formOf = remembered((count: number) => rules.select(count));
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  // Two days of one month belong together ("6–8 March"); engines differ in the spaces there.
  const range = (format: Intl.DateTimeFormat) => (from: Day, to: Day) =>
    plainSpaces(format.formatRange(timeOf(from), timeOf(to))).replace(
      /^(\d{1,2}) ?– ?(\d{1,2} \p{L})/u,
      "$1–$2",
    );
  return {
    number: remembered((value: number) => number.format(value)),
    day: remembered((day) => long.format(timeOf(day))),
    shortDay: remembered((day) => short.format(timeOf(day))),
    shortMonth: remembered((day) => month.format(timeOf(day))),
    monthName: remembered((day) => name.format(timeOf(day))),
    days: remembered(range(long)),
    shortDays: remembered(range(short)),
    plural: (count, forms) => (formOf(count) === "one" ? forms.one : forms.other),
    list: (items) => list.format(items),
  };
}
