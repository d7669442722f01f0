import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { TableNumber } from "../TableNumber.tsx";
import type { WhereView } from "./whereView.ts";

/** Every figure of the map and of the list beside it. */
export function WhereTable({ view: { caption, isOfYear, rows } }: { view: WhereView }) {
  const { table } = useDetailMessages().where;
  const ofYear = [
    { id: "days", header: table.days },
    { id: "speaker", header: table.speaker },
    { id: "source", header: table.source },
  ];
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: "district", header: table.district },
        { id: "value", header: isOfYear ? table.hectares : table.explosions, isNumber: true },
        ...(isOfYear ? ofYear : []),
      ]}
      rows={rows.map(({ id, district, number, days, speaker, links }) => ({
        id,
        cells: [
          district,
          <TableNumber key="value" {...number} />,
          ...(isOfYear ? [days, speaker, <SourceLinks key="source" links={links} />] : []),
        ],
      }))}
    />
  );
}
