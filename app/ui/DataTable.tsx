import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

interface Column {
  id: string;
  /** With the unit, where there is one. */
  header: string;
  isNumber?: boolean;
}

interface Row {
  id: string;
  isSelected?: boolean;
  /** One cell a column; the first names the row. */
  cells: readonly ReactNode[];
}

interface Props {
  /** What the table holds: title, unit and dates. */
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Rows of another sort, under a heading of their own. */
  apart?: { heading: string; rows: readonly Row[] } | null;
}

/** A real table that scrolls sideways on its own where the screen is narrow. */
export function DataTable({ caption, columns, rows, apart = null }: Props) {
  return (
    // A region that scrolls must be reachable with the keyboard, or its hidden columns are not.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, header, isNumber }) => (
              <th key={id} scope="col" className={isNumber ? styles.number : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <Rows columns={columns} rows={rows} />
        {apart && <Rows columns={columns} rows={apart.rows} heading={apart.heading} />}
      </table>
    </div>
  );
}

function Rows({ columns, rows, heading }: Pick<Props, "columns" | "rows"> & { heading?: string }) {
  return (
    <tbody>
      {heading !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length} className={styles.heading}>
            {heading}
          </th>
        </tr>
      )}
      {rows.map(({ id, isSelected, cells }) => (
        <tr key={id} aria-current={isSelected ? "true" : undefined}>
          {cells.map((cell, index) => {
            const column = columns[index];
            const className = column?.isNumber ? styles.number : undefined;
            return index === 0 ? (
              <th key={column?.id} scope="row" className={className}>
                {cell}
              </th>
            ) : (
              <td key={column?.id} className={className}>
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
