import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { LongTable } from "../../../ui/LongTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { TableNumber } from "../TableNumber.tsx";
import type { ReturnView } from "./returnView.ts";

/** Every stated count of return in the period, the newest first. */
export function ReturnTable({ view: { caption, rows } }: { view: ReturnView }) {
  const { returns, impact } = useDetailMessages();
  const { table } = returns;
  return (
    <LongTable
      caption={caption}
      shown={impact.shown}
      more={impact.more}
      columns={[
        { id: "day", header: table.day },
        { id: "people", header: table.people, isNumber: true },
        { id: "families", header: table.families, isNumber: true },
        { id: "covers", header: table.covers },
        { id: "speaker", header: table.speaker },
        { id: "source", header: table.source },
      ]}
      rows={rows.map(({ id, day, people, families, covers, speaker, links }) => ({
        id,
        cells: [
          day,
          <TableNumber key="people" {...people} />,
          families === null ? table.notStated : <TableNumber key="families" {...families} />,
          covers,
          speaker,
          <SourceLinks key="source" links={links} />,
        ],
      }))}
    />
  );
}
