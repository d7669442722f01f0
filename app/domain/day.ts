import type { Day } from "../contract/day.ts";

const millisecondsPerDay = 86_400_000;

/** The first day of the count: casualties are counted from this day on (trilateral statement of 10 November 2020). */
export const countStart: Day = "2020-11-10";

/** Whole days since 1 January 1970; plain arithmetic on the calendar, so no time zone can move it. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
  if (numbers.size < mostNumbers) numbers.set(day, number);
  return number;
}

/** The rows of a long record share a few thousand days, and reading one is slow. */
const numbers = new Map<Day, number>();
const mostNumbers = 50_000;

/** The day with that number; the inverse of `dayNumber`, for whole numbers of years 0 to 9999. */
export function dayOf(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day that many whole days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Sorts days, or other texts, from first to last; plain characters, so no language can change it. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
