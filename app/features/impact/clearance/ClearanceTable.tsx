import type { ClearanceUnit } from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { LongTable } from "../../../ui/LongTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { TableNumber } from "../TableNumber.tsx";
import styles from "../ImpactPart.module.css";
import type { ClearanceRow } from "./clearanceView.ts";

interface Props {
  caption: string;
  rows: readonly ClearanceRow[];
  unit: ClearanceUnit;
  /** Where reports of several spans stand together, each says of which it is. */
  hasKinds?: boolean;
}

/** Reports of clearance, the newest first. */
export function ClearanceTable({ caption, rows, unit, hasKinds = false }: Props) {
  const { clearance, impact } = useDetailMessages();
  const { table } = clearance;
  // A column of its own: under hectares, a count of items would read as a larger area.
  const hasItems = rows.some(({ inAll }) => inAll !== null);
  return (
    <LongTable
      caption={caption}
      shown={impact.shown}
      more={impact.more}
      columns={[
        { id: "days", header: table.days },
        ...(hasKinds ? [{ id: "kind", header: table.kind }] : []),
        { id: "figure", header: table.figure[unit], isNumber: true },
        ...(hasItems ? [{ id: "items", header: table.inAll, isNumber: true }] : []),
        { id: "operators", header: table.operators },
        { id: "speaker", header: table.speaker },
        { id: "source", header: table.source },
      ]}
      rows={rows.map(({ id, kind, days, limits, figure, inAll, operators, speaker, links }) => ({
        id,
        cells: [
          <>
            {days}
            {limits.map((limit) => (
              <span key={limit} className={styles.limit}>
                {limit}
              </span>
            ))}
          </>,
          ...(hasKinds ? [kind] : []),
          figure === null ? table.notStated : <TableNumber key="figure" {...figure} />,
          ...(hasItems
            ? [inAll === null ? table.notStated : <TableNumber key="items" {...inAll} />]
            : []),
          operators,
          speaker,
          <SourceLinks key="source" links={links} />,
        ],
      }))}
    />
  );
}
