import type { Statement } from "../contract/statement.ts";
import { groupBy } from "./groupBy.ts";

/** An office or publication, with the number of statements that it made. */
export interface Issuer {
  /** `null` where the source does not name who spoke. */
  name: string | null;
  statements: number;
}

/**
 * Who issued the statements, those with most first: persons are taken together by their office, which a
 * speaker's text names before its first comma.
 */
export function issuersOf(statements: readonly Statement[]): Issuer[] {
  const groups = groupBy(statements, ({ speaker }) => speaker?.split(",")[0]?.trim() ?? null);
  return [...groups]
    .map(([name, rows]) => ({ name, statements: rows.length }))
    .toSorted((a, b) => b.statements - a.statements);
}
