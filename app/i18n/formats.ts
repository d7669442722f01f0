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
