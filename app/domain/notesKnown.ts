import type { Day } from "../contract/day.ts";
import type { Disagreement } from "../contract/disagreement.ts";
import type { Incident } from "../contract/incident.ts";
import type { Interval } from "../contract/interval.ts";
import type { Return } from "../contract/returns.ts";
import { activitiesKnownOn } from "./activity.ts";
import { factsKnownOn } from "./factRows.ts";
import { intervalsKnownOn } from "./intervals.ts";
import type { CasualtyRecord } from "./record.ts";
import { type SourcesById, firstPublished, statementsKnownOn } from "./statements.ts";

/** The rows that notes may name besides the record's own; what is not loaded yet is not among them. */
export interface NamedRows {
  intervals: readonly Interval[];
  incidents: readonly Incident[];
  returns: readonly Return[];
}

/**
 * The notes that could have been written by the record's day (all of them where it has none): every row
 * that they name was known, and no publication that they name is dated later. An undated publication is
 * taken to be as old as these rows.
 */
export function notesKnown(
  notes: readonly Disagreement[],
  { known, statements, activities }: Pick<CasualtyRecord, "known" | "statements" | "activities">,
  sources: SourcesById,
  { intervals, incidents, returns }: NamedRows,
): readonly Disagreement[] {
  if (known === null) return notes;
  const rows = [
    ...statementsKnownOn(statements, known, sources),
    ...activitiesKnownOn(activities, known, sources),
    ...intervalsKnownOn(intervals, known, sources),
    ...incidents.filter((incident) => reportedBy(incident, sources) <= known),
    ...factsKnownOn(returns, known, sources),
  ];
  const ids = new Set(rows.map(({ id }) => id));
  return notes.filter(({ about, sources: named }) => {
    const rowsNamed = Object.values(about).flat();
    const isDated = rowsNamed.length > 0 || firstPublished(named, sources) !== null;
    return (
      isDated &&
      rowsNamed.every((id) => ids.has(id)) &&
      named.every((id) => (sources.get(id)?.published ?? known) <= known)
    );
  });
}

/** The notes on counts of return, or on targets, that were known; `returns` are all rows of that file. */
export function notesOnReturns(
  notes: readonly Disagreement[],
  returns: readonly Return[],
  known: Day | null,
  sources: SourcesById,
): readonly Disagreement[] {
  const named = notes.filter(({ about }) => about.returns.length > 0);
  const nothing = { known, statements: [], activities: [] };
  return notesKnown(named, nothing, sources, { intervals: [], incidents: [], returns });
}

/** The day of the first report, or else of the explosion: in a month of which no day is named, the last. */
function reportedBy({ date, datePrecision, sources: named }: Incident, sources: SourcesById): Day {
  const latest = datePrecision === "month" ? `${date.slice(0, 7)}-31` : date;
  return firstPublished(named, sources) ?? latest;
}
