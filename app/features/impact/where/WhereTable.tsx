import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { TableNumber } from "../TableNumber.tsx";
import type { WhereRow } from "./rowsView.ts";
import styles from "./Where.module.css";
import type { WhereView } from "./whereView.ts";

/** Every figure: those on the map, then those that it has no place for, each with the reason. */
export function WhereTable({ view: { caption, unit, rows, beside } }: { view: WhereView }) {
  const { table, beside: words } = useDetailMessages().where;
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: "district", header: table.district },
        { id: "value", header: unit, isNumber: true },
      ]}
      rows={rows.map(cellsOf)}
      apart={beside.length === 0 ? null : { heading: words.heading, rows: beside.map(cellsOf) }}
    />
  );
}

function cellsOf({ id, district, number, note, links }: WhereRow) {
  return {
    id,
    cells: [
      <>
        {district}
        {note !== null && (
          <span className={styles.why}>
            {note} {links.length > 0 && <SourceLinks links={links} />}
          </span>
        )}
      </>,
      <TableNumber key="value" {...number} />,
    ],
  };
}
