import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import type { Disagreement } from "../contract/disagreement.ts";
import type { Statement } from "../contract/statement.ts";
import { type Folded, apartReason, foldedOf, reportedOn } from "./activity.ts";
import { inOrder } from "./day.ts";
import { unrepeated } from "./disagreementRows.ts";
import { type ComputedDisagreement, disagreementsOf } from "./disagreements.ts";
import { intervalsKnownOn } from "./intervals.ts";
import { type NamedRows, notesKnown } from "./notesKnown.ts";
import { type CasualtyRecord, recordOf } from "./record.ts";
import { isSameDisagreement } from "./sameDisagreement.ts";
import { type DatedBy, type SourcesById, statedOn } from "./statements.ts";

/** A row that was not known yet on the earlier day, with the day on which it was. */
export type Added<Row> = Row & { on: DatedBy };

/** The activities that were reported after the earlier day; each newest first. */
export interface AddedActivities {
  /** Counted, with those of their parts that were added too. */
  counted: readonly Added<Folded>[];
  /** Listed apart and not counted, with their parts. */
  apart: readonly Added<Folded>[];
  /** Parts of activities that were known before. */
  parts: readonly Added<{ activity: Activity }>[];
}

/** What a record holds that was not known on an earlier day. */
export interface ChangesSince {
  since: Day;
  /** The record as it was known on that day. */
  before: CasualtyRecord;
  /** Newest first. */
  statements: readonly Added<{ statement: Statement }>[];
  activities: AddedActivities;
  /** The last day on which a statement was made or an activity reported; `null` where there is none. */
  newest: Day | null;
}

/**
 * What of a record was stated or published after the day. Where `since` is the record's own day or a later
 * one, that is nothing. `sources` has to be complete: their dates can decide when a row was known.
 */
export function changesSince(
  record: CasualtyRecord,
  since: Day,
  sources: SourcesById,
): ChangesSince {
  const statements = record.statements.map((statement) => ({
    statement,
    on: statedOn(statement, sources),
  }));
  const activities = record.activities.map((activity) => ({
    activity,
    on: reportedOn(activity, sources),
  }));
  const isAdded = ({ on }: { on: DatedBy }) => on.day > since;
  return {
    since,
    before: recordOf(record.statements, record.activities, since, sources),
    statements: newestFirst(statements.filter(isAdded), ({ statement }) => statement.id),
    activities: foldedInto(activities.filter(isAdded)),
    newest:
      [...statements, ...activities]
        .map(({ on }) => on.day)
        .toSorted()
        .at(-1) ?? null,
  };
}

function foldedInto(added: readonly Added<{ activity: Activity }>[]): AddedActivities {
  const onById = new Map(added.map(({ activity, on }) => [activity.id, on] as const));
  const folded = foldedOf(added.map(({ activity }) => activity)).flatMap((fold) => {
    const on = onById.get(fold.activity.id);
    return on === undefined ? [] : [{ ...fold, on }];
  });
  const ordered = newestFirst(folded, ({ activity }) => activity.id);
  const parts = added.filter(({ activity: { parent } }) => parent !== null && !onById.has(parent));
  return {
    counted: ordered.filter(({ activity }) => apartReason(activity) === null),
    apart: ordered.filter(({ activity }) => apartReason(activity) !== null),
    parts: newestFirst(parts, ({ activity }) => activity.id),
  };
}

function newestFirst<Row extends { on: DatedBy }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Row[] {
  return rows.toSorted((a, b) => inOrder(b.on.day, a.on.day) || inOrder(idOf(a), idOf(b)));
}

/** Disagreements that came up, and those that are none any more. */
export interface ChangedDisagreements {
  opened: readonly ComputedDisagreement[];
  /** The notes that could not have been written by the earlier day. */
  noted: readonly Disagreement[];
  settled: readonly ComputedDisagreement[];
}

/** Compares what can be found in the record with what could be found in it on the earlier day. */
export function changedDisagreements(
  { since, before }: ChangesSince,
  now: CasualtyRecord,
  notes: readonly Disagreement[],
  rows: NamedRows,
  sources: SourcesById,
): ChangedDisagreements {
  const then = { ...before, known: earlier(since, now.known) };
  const foundThen = disagreementsOf(before, intervalsKnownOn(rows.intervals, then.known, sources));
  const foundNow = disagreementsOf(now, intervalsKnownOn(rows.intervals, now.known, sources));
  const notedThen = new Set(notesKnown(notes, then, sources, rows));
  return {
    opened: without(unrepeated(foundNow), foundThen),
    noted: notesKnown(notes, now, sources, rows).filter((note) => !notedThen.has(note)),
    settled: without(unrepeated(foundThen), foundNow),
  };
}

function without(
  items: readonly ComputedDisagreement[],
  others: readonly ComputedDisagreement[],
): ComputedDisagreement[] {
  return items.filter((item) => !others.some((other) => isSameDisagreement(item, other)));
}

function earlier(day: Day, limit: Day | null): Day {
  return limit !== null && limit < day ? limit : day;
}
