/**
 * The address, within the page, of the disagreement about a statement or an interval. Every row leads to
 * the disagreement that it takes part in, so the address stays the same when others join.
 */
export function disagreementPlace(row: string): string {
  return `disagreement-${row}`;
}
