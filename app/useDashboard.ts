import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "./contract/day.ts";
import { type Dashboard, noIntervals, noSources } from "./dashboard.ts";
import { recordOf, wholeRecord } from "./domain/record.ts";
import { keptRows } from "./domain/texts.ts";
import { firstRows } from "./queries/firstRows.ts";
import { queries } from "./queries/queries.ts";

/**
 * Loads the essential files and prepares the record as it was known on a day (`null`: all of it). Who shows no texts
 * at first, `startsFirst`, has the record of the first rows while the whole files are on their way.
 */
export function useDashboard(known: Day | null, startsFirst = false): Dashboard {
  const firstData = useQuery({ ...firstRows, enabled: false }).data;
  const statements = useQuery(queries.statements);
  const activity = useQuery(queries.activity);
  const isWhole = statements.data !== undefined && activity.data !== undefined;
  const first = startsFirst && known === null && !isWhole ? firstData : undefined;
  // The record stays the same where the whole files say the same, and so does all that was made of it.
  const [allStatements, allActivity] = useMemo(
    () => [
      statements.data && keptRows(firstData?.statements, statements.data.rows),
      activity.data && keptRows(firstData?.activity, activity.data.rows),
    ],
    [firstData, statements.data, activity.data],
  );
  const statementRows = first?.statements ?? allStatements;
  const activityRows = first?.activity ?? allActivity;
  const hasRows = statementRows !== undefined && activityRows !== undefined;
  // The list of sources is long and only links need it, so it waits for what is read first; looking
  // back needs its dates before the first figure, so then it does not wait.
  const sources = useQuery({ ...queries.sources, enabled: hasRows || known !== null });
  const sourceRows = sources.data?.rows;
  const sourcesById = useMemo(
    () =>
      sourceRows ? new Map(sourceRows.map((source) => [source.id, source] as const)) : noSources,
    [sourceRows],
  );
  // Loaded by what is further down, after the first view; the headline may get its mark then.
  const intervals = useQuery({ ...queries.intervals, enabled: false }).data?.rows ?? noIntervals;
  // Without looking back no date of a source is needed, so the record does not change when they come.
  const dates = known === null ? null : sourcesById;
  const record = useMemo(() => {
    if (!statementRows || !activityRows) return null;
    return dates === null
      ? wholeRecord(statementRows, activityRows)
      : recordOf(statementRows, activityRows, known, dates);
  }, [statementRows, activityRows, known, dates]);

  // Looking back without the sources' dates can show a statement too early, so that failure is said too.
  const essentials = known === null ? [statements, activity] : [statements, activity, sources];
  const isRefreshing = isWhole && essentials.some(({ isFetching }) => isFetching);
  const waitsForDates = known !== null && sources.isPending;
  const leavesOut =
    known !== null &&
    record !== null &&
    (allStatements?.length !== record.statements.length ||
      allActivity?.length !== record.activities.length);
  const firstOf = first?.updated ?? null;
  const [ofStatements, ofActivity, ofSources] = [
    statements.error,
    activity.error,
    known === null ? null : sources.error,
  ];
  const errors = useMemo(
    () => [ofStatements, ofActivity, ofSources].filter((error) => error !== null),
    [ofStatements, ofActivity, ofSources],
  );
  const client = useQueryClient();
  return useMemo((): Dashboard => {
    const retry = () => askAgain(client);
    if (record === null || waitsForDates)
      return errors.length > 0 && record === null
        ? { state: "failed", errors, retry }
        : { state: "loading" };
    return {
      state: "ready",
      record,
      sources: sourcesById,
      intervals,
      leavesOut,
      firstOf,
      isRefreshing,
      refreshErrors: errors,
      retry,
    };
  }, [
    record,
    sourcesById,
    intervals,
    leavesOut,
    firstOf,
    isRefreshing,
    waitsForDates,
    errors,
    client,
  ]);
}

/** Asks again for those of the files that could not be had. */
function askAgain(client: QueryClient): void {
  for (const { queryKey } of [queries.statements, queries.activity, queries.sources])
    void client.refetchQueries({ queryKey, predicate: ({ state }) => state.status === "error" });
}
