import type { Activity, WholeActivity } from "../contract/activity.ts";
import type { Statement, WholeStatement } from "../contract/statement.ts";

/** The rows of the first file, each with the row of the whole file that agrees with it. */
const wholeOf = new WeakMap<Statement | Activity, WholeStatement | WholeActivity>();

/**
 * The row with its texts, for those that are drawn once the whole files are there. Throws for a row of the first
 * file before that, which has none: to read them as missing would say that nothing is known.
 */
export function withTexts(row: Statement): WholeStatement;
export function withTexts(row: Activity): WholeActivity;
export function withTexts(row: Statement | Activity): Statement | Activity {
  const whole = "note" in row ? row : wholeOf.get(row);
  if (whole) return whole;
  throw new Error(`${row.id}: its texts are asked for before they are loaded`);
}

/**
 * The rows to go on with when the whole file has come after the `first` rows: where it says the same, these, which
 * `withTexts` then finds the texts of, so that nothing that was made of them is made again; else those of the whole
 * file. The first rows keep the texts that came first: a file whose texts have changed since is taken whole.
 */
export function keptRows<Row extends Statement | Activity>(
  first: readonly Row[] | undefined,
  whole: readonly (Row & (WholeStatement | WholeActivity))[],
): readonly Row[] {
  if (first?.length !== whole.length) return whole;
  const pairs = whole.flatMap((row, place) => {
    const before = first[place];
    return before && agree(before, row) ? [[before, row] as const] : [];
  });
  if (pairs.length < whole.length) return whole;
  for (const [before, row] of pairs) wholeOf.set(before, row);
  return first;
}

/** Whether the whole row says the same in all fields of the first one, and is the one whose texts that has, if any. */
function agree<Row extends Statement | Activity>(first: Row, whole: Row): boolean {
  if ((wholeOf.get(first) ?? whole) !== whole) return false;
  const fields = Object.keys(first) as (keyof Row)[];
  return fields.every(
    (field) =>
      first[field] === whole[field] ||
      // Lists and the like, of which the contract makes both.
      JSON.stringify(first[field]) === JSON.stringify(whole[field]),
  );
}

/** What the record itself says of a statement, beside its figures. */
export function notesOf(statement: Statement): readonly string[] {
  const { useNote, derived, note } = withTexts(statement);
  return [useNote, derived, note].filter((text) => text !== null);
}
