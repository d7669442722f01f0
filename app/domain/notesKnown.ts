import type { Day } from "../contract/day.ts";
import type { Disagreement } from "../contract/disagreement.ts";
import type { Incident } from "../contract/incident.ts";
import type { Interval } from "../contract/interval.ts";
import { activitiesKnownOn } from "./activity.ts";
import { intervalsKnownOn } from "./intervals.ts";
import type { CasualtyRecord } from "./record.ts";
import { type SourcesById, firstPublished, statementsKnownOn } from "./statements.ts";

/** The rows that notes may name besides the record's own; what is not loaded yet is not among them. */
export interface NamedRows {
  intervals: readonly Interval[];
  incidents: readonly Incident[];
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
  { intervals, incidents }: NamedRows,
): readonly Disagreement[] {
  if (known === null) return notes;
  const rows = [
    ...statementsKnownOn(statements, known, sources),
    ...activitiesKnownOn(activities, known, sources),
    ...intervalsKnownOn(intervals, known, sources),
    ...incidents.filter((incident) => reportedBy(incident, sources) <= known),
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

/** The day of the first report, or else of the explosion: in a month of which no day is named, the last. */
function reportedBy({ date, datePrecision, sources: named }: Incident, sources: SourcesById): Day {
  const latest = datePrecision === "month" ? `${date.slice(0, 7)}-31` : date;
  return firstPublished(named, sources) ?? latest;
}
