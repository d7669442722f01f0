import { addDays, dayNumber, dayOf } from "./day.ts";
import type { Period } from "./period.ts";

/** The length of a period in whole calendar years, months and days that remain. */
export interface Duration {
  years: number;
  months: number;
  days: number;
}

/** How long a period lasts, both ends included: 1 January to 31 December is one year. */
export function durationOf(period: Period): Duration {
  const end = addDays(period.to, 1);
  let months = monthsOf(end) - monthsOf(period.from);
  if (addMonths(period.from, months) > end) months -= 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: dayNumber(end) - dayNumber(addMonths(period.from, months)),
  };
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The same day of the month that many months later, or the month's last day where it has none such. */
function addMonths(day: string, months: number): string {
  const total = monthsOf(day) + months;
  const [year, month] = [Math.floor(total / 12), total % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), last);
  return dayOf(Date.UTC(year, month, date) / 86_400_000);
}
