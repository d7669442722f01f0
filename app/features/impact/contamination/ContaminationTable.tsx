import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { LongTable } from "../../../ui/LongTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { TableNumber } from "../TableNumber.tsx";
import type { ContaminationTable as Table } from "./contaminationView.ts";

/** Stated figures with what they cover, and the words that limit them. */
export function ContaminationTable({ caption, rows }: Table) {
  const { contamination, impact } = useDetailMessages();
  const { table } = contamination;
  return (
    <LongTable
      caption={caption}
      shown={impact.shown}
      more={impact.more}
      columns={[
        { id: "metric", header: table.metric },
        { id: "figure", header: table.figure, isNumber: true },
        { id: "qualifier", header: table.qualifier },
        { id: "day", header: table.day },
        { id: "speaker", header: table.speaker },
        { id: "source", header: table.source },
      ]}
      rows={rows.map(({ id, metric, figure, qualifier, day, speaker, links }) => ({
        id,
        cells: [
          metric,
          <TableNumber key="figure" {...figure} />,
          qualifier ?? table.noQualifier,
          day,
          speaker,
          <SourceLinks key="source" links={links} />,
        ],
      }))}
    />
  );
}
