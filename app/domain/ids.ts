import type { Activity } from "../contract/activity.ts";
import type { Statement } from "../contract/statement.ts";
import { oncePer } from "./oncePer.ts";

/** The statements by their ids. */
export const statementsById = oncePer(
  (statements: readonly Statement[]): ReadonlyMap<string, Statement> => byId(statements),
);

/** The activities by their ids. */
export const activitiesById = oncePer(
  (activities: readonly Activity[]): ReadonlyMap<string, Activity> => byId(activities),
);

/** Of two rows with one id the first is found, as looking through the list would. */
function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return found;
}
