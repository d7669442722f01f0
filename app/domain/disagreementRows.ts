import type { Disagreement } from "../contract/disagreement.ts";
import type { Statement } from "../contract/statement.ts";
import type { ConflictingSpan } from "./conflictingSpans.ts";
import { type Compared, type ComputedDisagreement, disagreementsOf } from "./disagreements.ts";
import { daysOfFall } from "./falls.ts";

/** The statements that a disagreement is between; empty for an interval. */
export function statementsOf(item: ComputedDisagreement): readonly Statement[] {
  switch (item.kind) {
    case "wording":
    case "parts":
      return [item.statement];
    case "same-day":
    case "span":
      return item.statements;
    case "fell":
      return [item.earlier, ...item.later.map(({ statement }) => statement)];
    case "one-visit":
      return item.printed.map(({ statement }) => statement);
    case "interval":
      return [];
  }
}

/** The ids of the statements that take part in a computed disagreement, those over intervals apart. */
export function disputedRows(record: Compared): ReadonlySet<string> {
  return new Set(disagreementsOf(record, []).flatMap(rowsOf));
}

/** The ids of the statements or of the interval that it is about; at least one. */
export function rowsOf(item: ComputedDisagreement): readonly string[] {
  return item.kind === "interval" ? [item.interval.id] : statementsOf(item).map(({ id }) => id);
}

/** Leaves out the spans of days that another of them says already: two counts of one day, or a fall. */
export function unrepeated(found: readonly ComputedDisagreement[]): ComputedDisagreement[] {
  return found.filter(
    (item) => item.kind !== "span" || !found.some((other) => isSaidBy(item, other)),
  );
}

function isSaidBy(span: ConflictingSpan, other: ComputedDisagreement): boolean {
  const { population, measure, from, to, smaller, larger } = span;
  if (population !== "all") return false;
  if (other.kind === "same-day")
    return measure === "total" && from === other.day && to === other.day;
  if (other.kind !== "fell" || measure !== other.measure || larger !== other.larger) return false;
  const days = daysOfFall(other);
  return from >= days.from && to <= days.to && other.later.some(({ value }) => value === smaller);
}

/** Whether a note explains one of these statements or intervals, given by their ids. */
export function explains({ about }: Disagreement, rows: ReadonlySet<string>): boolean {
  return [...about.statements, ...about.intervals].some((id) => rows.has(id));
}
