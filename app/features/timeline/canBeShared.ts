import { activitiesById, statementsById } from "../../domain/ids.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { isDated } from "../../domain/statements.ts";

/** Whether the id is that of a mark that can be shared: a statement or an activity, not a cluster. */
export function canBeShared(id: string, record: CasualtyRecord): boolean {
  const statement = statementsById(record.statements).get(id);
  return (
    activitiesById(record.activities).has(id) || (statement !== undefined && isDated(statement))
  );
}
