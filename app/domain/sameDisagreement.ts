import type { ComputedDisagreement } from "./disagreements.ts";
import { overlaps } from "./period.ts";

/**
 * Whether two disagreements, each found in another state of the record, are one and the same. A statement
 * that joins changes the days or the values of a disagreement, and does not make it a new one.
 */
export function isSameDisagreement(a: ComputedDisagreement, b: ComputedDisagreement): boolean {
  if (a.kind === "span")
    return (
      b.kind === "span" &&
      a.population === b.population &&
      a.measure === b.measure &&
      overlaps(a, b.from, b.to)
    );
  if (b.kind === "span" || a.kind !== b.kind) return false;
  const subjects = new Set(subjectsOf(a));
  return subjectsOf(b).some((subject) => subjects.has(subject));
}

/** What it is about: each subject belongs to one disagreement of a kind only. */
function subjectsOf(item: Exclude<ComputedDisagreement, { kind: "span" }>): readonly string[] {
  switch (item.kind) {
    case "wording":
    case "parts":
      return [item.statement.id];
    case "same-day":
      return [item.day];
    case "fell":
      return [item.earlier, ...item.later.map(({ statement }) => statement)].map(
        ({ id }) => `${item.measure} ${id}`,
      );
    case "one-visit":
      return [item.visit.id];
    case "interval":
      return [item.interval.id];
  }
}
