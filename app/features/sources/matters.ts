import type { Disagreement } from "../../contract/disagreement.ts";
import { lastUpTo } from "../../domain/change.ts";
import { addDays } from "../../domain/day.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { Matter } from "./disagreementGroups.ts";

/** The notes that could have been written by then: every statement and publication that they name was there. */
export function notesKnown(
  notes: readonly Disagreement[],
  { known, statements }: CasualtyRecord,
  sources: SourcesById,
): readonly Disagreement[] {
  if (known === null) return notes;
  const ids = new Set(statements.map(({ id }) => id));
  return notes.filter(
    ({ about, sources: named }) =>
      about.statements.every((id) => ids.has(id)) &&
      named.every((id) => (sources.get(id)?.published ?? known) <= known),
  );
}

/** The matters of a period, and the others. */
export interface MattersOfPeriod {
  inPeriod: readonly Matter[];
  others: readonly Matter[];
}

/**
 * A matter belongs to a period if it touches one of its days or the day before, from which the change in
 * the period is counted, or if it is about the count that the period ends with.
 */
export function mattersIn(
  matters: readonly Matter[],
  { series }: CasualtyRecord,
  period: Period,
): MattersOfPeriod {
  const last = lastUpTo(series, period.to);
  const counted = { from: addDays(period.from, -1), to: period.to };
  const isIn = ({ group, days }: Matter) =>
    days.some(({ from, to }) => overlaps(counted, from, to)) ||
    (last !== null && group !== null && group.statements.includes(last));
  return {
    inPeriod: matters.filter(isIn),
    others: matters.filter((matter) => !isIn(matter)),
  };
}
