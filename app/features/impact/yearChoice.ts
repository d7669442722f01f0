import type { PeriodChoice } from "../../domain/period.ts";

/** The choice of a whole calendar year, written "2024". */
export function yearChoice(year: string): PeriodChoice {
  return { preset: `${Number(year)}` };
}
