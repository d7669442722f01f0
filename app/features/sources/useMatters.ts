import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Disagreement } from "../../contract/disagreement.ts";
import type { Incident } from "../../contract/incident.ts";
import type { Interval } from "../../contract/interval.ts";
import type { Return } from "../../contract/returns.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import { notesKnown } from "../../domain/notesKnown.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { queries } from "../../queries/queries.ts";
import { mattersOf } from "./disagreementGroups.ts";

const noIntervals: readonly Interval[] = [];
const noNotes: readonly Disagreement[] = [];
const noIncidents: readonly Incident[] = [];
const noReturns: readonly Return[] = [];

/** Every matter of the record; what the statements contradict at once, intervals and notes when they are loaded. */
export function useMatters(record: CasualtyRecord, sources: SourcesById) {
  const intervals = useQuery(queries.intervals);
  const notes = useQuery(queries.disagreements);
  // When a note could be written may depend on the day of an explosion, or of a count of return, that it is about.
  const incidents = useQuery({ ...queries.incidents, enabled: record.known !== null });
  const returns = useQuery({ ...queries.returns, enabled: record.known !== null });
  const incidentRows = incidents.data?.rows ?? noIncidents;
  const returnRows = returns.data?.rows ?? noReturns;
  const intervalRows = intervals.data?.rows ?? noIntervals;
  const noteRows = notes.data?.rows ?? noNotes;
  const matters = useMemo(
    () =>
      mattersOf(
        record,
        intervalsKnownOn(intervalRows, record.known, sources),
        notesKnown(noteRows, record, sources, {
          intervals: intervalRows,
          incidents: incidentRows,
          returns: returnRows,
        }),
      ),
    [record, intervalRows, noteRows, incidentRows, returnRows, sources],
  );
  const isWaiting =
    intervals.isPending || notes.isPending || incidents.isLoading || returns.isLoading;
  return { matters, intervals, notes, incidents, returns, isWaiting };
}
