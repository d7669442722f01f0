import type { Activity, WholeActivity } from "../contract/activity.ts";
import type { Statement, WholeStatement } from "../contract/statement.ts";

/**
 * The row with its texts, for those that are drawn once the whole files are there. Throws for a row of the first
 * file, which has none: to read them as missing would say that nothing is known.
 */
export function withTexts(row: Statement): WholeStatement;
export function withTexts(row: Activity): WholeActivity;
export function withTexts(row: Statement | Activity): Statement | Activity {
  if ("note" in row) return row;
  throw new Error(`${row.id}: its texts are asked for before they are loaded`);
}

/** What the record itself says of a statement, beside its figures. */
export function notesOf(statement: Statement): readonly string[] {
  const { useNote, derived, note } = withTexts(statement);
  return [useNote, derived, note].filter((text) => text !== null);
}
