import type { Assistance } from "../contract/assistance.ts";
import type { Day } from "../contract/day.ts";
import { groupBy } from "./groupBy.ts";

/** Amounts that somebody else than their donors stated on one day: who it was is said once for all of them. */
export interface Telling<Row> {
  /** `null` for an amount that stands alone: its own words say who stated it. */
  told: { speaker: string; on: Day | null } | null;
  rows: readonly Row[];
}

/** The rows by who told of them, in the order in which each telling first comes. */
export function tellingsOf<Row extends Assistance>(rows: readonly Row[]): Telling<Row>[] {
  const together = groupBy(rows, (row) =>
    isToldByAnother(row) ? `${row.speaker} ${statedDay(row)}` : row.id,
  );
  return [...together.values()].map((group): Telling<Row> => {
    const [first] = group;
    const isAlone = first === undefined || group.length === 1;
    return {
      told: isAlone ? null : { speaker: first.speaker, on: statedDay(first) },
      rows: group,
    };
  });
}

/** Whether the amount is known from somebody else than its donor, or an office of the donor's. */
export function isToldByAnother({ donor, speaker }: Assistance): boolean {
  return !speaker.includes(donor);
}

/** The day on which an amount was stated; `null` where only the end of the time that it covers is known. */
export function statedDay({ statedOn, span, asOf }: Assistance): Day | null {
  return statedOn ?? (span === null ? asOf : null);
}
