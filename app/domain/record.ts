import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import type { Statement } from "../contract/statement.ts";
import { type Folded, activitiesKnownOn, folding } from "./activity.ts";
import { type Count, counting } from "./count.ts";
import { countStart } from "./day.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import {
  type DatedStatement,
  type SourcesById,
  seriesOf,
  statementsKnownOn,
} from "./statements.ts";
import { type Work, atOnce } from "./work.ts";

/** All that is known on the chosen day, prepared once for every question that the page asks. */
export interface CasualtyRecord {
  /** The day on which the page looks back; `null` for all that is known. */
  known: Day | null;
  statements: readonly Statement[];
  activities: readonly Activity[];
  /** The counts that make the line, in the order of their days. */
  series: readonly DatedStatement[];
  /** The line's last count; `null` where none is known. */
  latest: DatedStatement | null;
  count: Count;
  folded: readonly Folded[];
  /** From the first day of the count to the last day of a statement or activity that is known. */
  span: Period;
}

/** Prepares the record as it was known on a day (`null`: all of it). */
export function recordOf(
  allStatements: readonly Statement[],
  allActivities: readonly Activity[],
  known: Day | null,
  sources: SourcesById,
): CasualtyRecord {
  return atOnce(recording(allStatements, allActivities, known, sources));
}

/** The same, with rests. */
export function* recording(
  allStatements: readonly Statement[],
  allActivities: readonly Activity[],
  known: Day | null,
  sources: SourcesById,
): Work<CasualtyRecord> {
  const statements = statementsKnownOn(allStatements, known, sources);
  const activities = activitiesKnownOn(allActivities, known, sources);
  const series = seriesOf(statements);
  return {
    known,
    statements,
    activities,
    series,
    latest: series.at(-1) ?? null,
    count: yield* counting(statements),
    folded: yield* folding(activities),
    span: spanOf(statements, activities),
  };
}

/** The record of all that is known, made once for two lists of rows; where it is `made` already, that is kept. */
export function wholeRecord(
  statements: readonly Statement[],
  activities: readonly Activity[],
  made?: CasualtyRecord,
): CasualtyRecord {
  return wholeRecords(statements)(activities, made);
}

const wholeRecords = oncePer((statements: readonly Statement[]) =>
  oncePer((activities: readonly Activity[]) => recordOf(statements, activities, null, noDates)),
);

/** Without looking back no date of a source is needed. */
const noDates: SourcesById = new Map();

function spanOf(statements: readonly Statement[], activities: readonly Activity[]): Period {
  let to = countStart;
  for (const { asOf } of statements) if (asOf !== null && asOf > to) to = asOf;
  for (const { end } of activities) if (end > to) to = end;
  return { from: countStart, to };
}
