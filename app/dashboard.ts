import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Day } from "./contract/day.ts";
import type { Interval } from "./contract/interval.ts";
import { type CasualtyRecord, wholeRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { CodeRequestError } from "./queries/CodeRequestError.ts";
import type { FirstRows } from "./queries/fetchFirstRows.ts";

/** Where the page stands with the files that it cannot do without: statements and activity. */
export type Dashboard =
  | { state: "loading" }
  | { state: "failed"; errors: readonly Error[]; retry: () => void }
  | ReadyDashboard;

export interface ReadyDashboard {
  state: "ready";
  record: CasualtyRecord;
  sources: SourcesById;
  /** All of them; empty until a part that asks for the file has it. */
  intervals: readonly Interval[];
  /** Whether there are statements or activities that the record leaves out because it looks back. */
  leavesOut: boolean;
  /** Of which day the record is while its rows have no texts yet; `null` once the whole files are there. */
  firstOf: Day | null;
  isRefreshing: boolean;
  /** Why newer data, or the whole files, could not be loaded; the record is then what was loaded before. */
  refreshErrors: readonly Error[];
  retry: () => void;
}

/** What asks the server and keeps its answers. The page does without it until the first view stands. */
export interface Server {
  client: QueryClient;
  Files: ComponentType<FilesProps>;
}

export interface FilesProps {
  /** The day on which the page looks back; `null` for all that is known. */
  known: Day | null;
  /** Whether what is shown can be drawn from the first rows. */
  startsFirst: boolean;
  tell: (dashboard: Dashboard) => void;
}

export const noSources: SourcesById = new Map();
export const noIntervals: readonly Interval[] = [];

/**
 * The page before the server is asked: as the first rows have it, or loading where there are none. Where what asks
 * the server could not be loaded, `connect` tries again.
 */
export function firstDashboard(first: FirstRows | null, connect: (() => void) | null): Dashboard {
  const errors = connect === null ? [] : [new CodeRequestError("what asks the server")];
  const retry = connect ?? (() => undefined);
  if (first === null)
    return connect === null ? { state: "loading" } : { state: "failed", errors, retry };
  return {
    state: "ready",
    record: wholeRecord(first.statements, first.activity),
    sources: noSources,
    intervals: noIntervals,
    leavesOut: false,
    firstOf: first.updated,
    isRefreshing: false,
    refreshErrors: errors,
    retry,
  };
}
