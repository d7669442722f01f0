import type { Day } from "../contract/day.ts";
import { addDays, countStart, dayNumber, yearOf } from "./day.ts";

/** Two whole days, both included; `from` is never after `to`. */
export interface Period {
  from: Day;
  to: Day;
}

/** A period by its name: a year is written "2024". */
export type Preset = "article" | "record" | "last-12-months" | "visit" | `${number}`;

export type PeriodChoice = { preset: Preset } | { from: Day | null; to: Day | null };

/** The day of the founding article (Azernews, 8 March 2025) and of the end of the visit that it reports. */
const articleDay: Day = "2025-03-08";
const visitStart: Day = "2025-03-06";

/** The period that the page opens on. */
export const defaultChoice: PeriodChoice = { preset: "article" };

/** How many whole days the period has, both ends included: 1 or more. */
export function lengthOf(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}

/** Whether the day lies in the period, both ends included. */
export function includes(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to;
}

/** Whether two spans of days share at least one day. */
export function overlaps(period: Period, start: Day, end: Day): boolean {
  return start <= period.to && end >= period.from;
}

/** The whole days that both periods share; `null` where they share none. */
export function shared(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** The calendar years that the period touches, in order. */
export function yearsOf(period: Period): number[] {
  const first = yearOf(period.from);
  return Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => first + index);
}

/** The whole calendar year as a period. */
export function calendarYear(year: number): Period {
  const name = String(year).padStart(4, "0");
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}

/** A day one year earlier, plus one: the first of the twelve months that end on the day. */
function twelveMonthsTo(day: Day): Period {
  const sameDayLastYear = `${yearOf(day) - 1}${day.slice(4)}`;
  const from = sameDayLastYear.endsWith("-02-29")
    ? `${yearOf(day) - 1}-03-01`
    : addDays(sameDayLastYear, 1);
  return { from, to: day };
}

/**
 * The days that a choice stands for. `record` is the whole record, from the first day of the count to
 * the last day of a statement or activity; an open end of a typed period is that end of the record, or
 * the other end where this lies beyond it.
 * A reversed pair is put in order.
 */
export function periodOf(choice: PeriodChoice, record: Period): Period {
  if ("preset" in choice) return presetPeriod(choice.preset, record);
  const { from, to } = choice;
  if (from === null) return { from: earlier(record.from, to ?? record.from), to: to ?? record.to };
  if (to === null) return { from, to: later(record.to, from) };
  return { from: earlier(from, to), to: later(from, to) };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function presetPeriod(preset: Preset, record: Period): Period {
  switch (preset) {
    case "article":
      return { from: countStart, to: articleDay };
    case "record":
      return record;
    case "last-12-months":
      return twelveMonthsTo(record.to);
    case "visit":
      return { from: visitStart, to: articleDay };
    default:
      return calendarYear(Number(preset));
  }
}

/** Every preset, in the order of the bar; the years are those from the first full year of the count. */
export function presetsOf(record: Period): Preset[] {
  const years = yearsOf(record).filter((year) => year > yearOf(countStart));
  return [
    "article",
    "record",
    ...years.map((year) => `${year}` as const),
    "last-12-months",
    "visit",
  ];
}
