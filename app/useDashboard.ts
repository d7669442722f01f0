import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "./contract/day.ts";
import type { Source } from "./contract/source.ts";
import { type CasualtyRecord, recordOf, wholeRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { keptRows } from "./domain/texts.ts";
import { firstRows } from "./queries/firstRows.ts";
import { queries } from "./queries/queries.ts";

/** Where the page stands with the files that it cannot do without: statements and activity. */
export type Dashboard =
  | { state: "loading" }
  | { state: "failed"; errors: readonly Error[]; retry: () => void }
  | {
      state: "ready";
      record: CasualtyRecord;
      sources: SourcesById;
      /** Of which day the record is while its rows have no texts yet; `null` once the whole files are there. */
      firstOf: Day | null;
      isRefreshing: boolean;
      /** Why newer data, or the whole files, could not be loaded; the record is then what was loaded before. */
      refreshErrors: readonly Error[];
      retry: () => void;
    };

const noSources: readonly Source[] = [];

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
  const sourceRows = sources.data?.rows ?? noSources;
  const sourcesById = useMemo(
    () => new Map(sourceRows.map((source) => [source.id, source] as const)),
    [sourceRows],
  );
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
  const errors = essentials.flatMap(({ error }) => error ?? []);
  const retry = () => {
    for (const query of [statements, activity, sources]) if (query.isError) void query.refetch();
  };
  const waitsForDates = known !== null && sources.isPending;
  if (record === null || waitsForDates)
    return errors.length > 0 && record === null
      ? { state: "failed", errors, retry }
      : { state: "loading" };
  const isRefreshing = isWhole && essentials.some(({ isFetching }) => isFetching);
  return {
    state: "ready",
    record,
    sources: sourcesById,
    firstOf: first?.updated ?? null,
    isRefreshing,
    refreshErrors: errors,
    retry,
  };
}
