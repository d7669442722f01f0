import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../app/domain/day.ts";
import { formats } from "../../app/i18n/en/formats.ts";

const aDay = fc.integer({ min: 0, max: 40_000 }).map(dayOf);
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The platform's own British English, written the slow way. */
function platformDay(options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (day: string) => format.format(timeOf(day));
}

/** Its spaces around a dash differ between engines; days of one month stand together. */
function platformDays(options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (from: string, to: string) =>
    format
      .formatRange(timeOf(from), timeOf(to))
      .replace(/[\u2009\u202f]/g, " ")
      .replace(/^(\d{1,2}) ?– ?(\d{1,2} \p{L})/u, "$1–$2");
}

const long = { day: "numeric", month: "long", year: "numeric" } as const;
const short = { day: "numeric", month: "short", year: "numeric" } as const;

describe("days and numbers in British English", () => {
  it.each([
    ["day", platformDay(long), formats.day],
    ["short day", platformDay(short), formats.shortDay],
    ["short month", platformDay({ month: "short", year: "numeric" }), formats.shortMonth],
    ["name of a month", platformDay({ month: "short" }), formats.monthName],
  ])("write a %s as the platform does", (_, platform, ours) => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(ours(day)).toBe(platform(day));
      }),
    );
  });

  it.each([
    ["days", platformDays(long), formats.days],
    ["short days", platformDays(short), formats.shortDays],
  ])("write %s as the platform does, apart or close together", (_, platform, ours) => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 400 }))
      .map(([first, length]) => [dayOf(first), dayOf(first + length)] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(aDay, aDay)), ([from, to]) => {
        expect(ours(from, to)).toBe(platform(from, to));
      }),
    );
  });

  it.each([
    ["2025-03-06", "2025-03-08", "6–8 March 2025"],
    ["2025-03-08", "2025-03-08", "8 March 2025"],
    ["2025-03-30", "2025-04-02", "30 March – 2 April 2025"],
    ["2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"],
    // The same month of two years is not one month.
    ["2024-03-06", "2025-03-08", "6 March 2024 – 8 March 2025"],
  ])("write %s to %s as %s", (from, to, text) => {
    expect(formats.days(from, to)).toBe(text);
  });

  it("write numbers as the platform does", () => {
    const platform = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
    const values = fc.oneof(
      fc.integer({ min: -10_000_000, max: 10_000_000_000 }).filter((value) => value !== 0),
      fc.integer({ min: 1, max: 1_000_000_000 }).map((value) => value / 1000),
      fc.constantFrom(0, 999, 1000, 999_999, 1_000_000, 0.1 + 0.2, 0.000001, 1234.5),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(formats.number(value)).toBe(platform.format(value));
      }),
    );
  });

  it("write lists and plurals as the platform does", () => {
    const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
    for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a and b", "c", "d", "e"]])
      expect(formats.list(items)).toBe(list.format(items));
    const rules = new Intl.PluralRules("en-GB");
    for (const count of [0, 1, 2, 5, 11, 21, 101, 1.5])
      expect(formats.plural(count, { one: "one", other: "other" })).toBe(rules.select(count));
  });
});
