import { useMemo, useState } from "react";
import { disputedRows } from "../../domain/disagreementRows.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { tableWords } from "./statementRows.ts";
import styles from "./StatementsSection.module.css";
import { StatementsTable } from "./StatementsTable.tsx";
import { inDateOrder, statementTable } from "./statementTable.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** Every statement that counts to a day of the period, as a table. */
export function StatementsSection({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const { region, nearest, filter } = messages.statements;
  const [isLineOnly, setLineOnly] = useState(false);
  const ordered = useMemo(() => inDateOrder(record.statements), [record.statements]);
  const table = useMemo(() => statementTable(ordered, record, period), [ordered, record, period]);
  const disputed = useMemo(() => disputedRows(record), [record]);
  const words = tableWords(table, period, sources, messages);
  const rows = isLineOnly ? table.onLine : table.all;
  const hasChoice = table.onLine.length > 0 && table.onLine.length < table.all.length;
  return (
    <section id="statements" className={styles.section} aria-label={region}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      <p className={styles.notes}>
        {words.notes.join(" ")}{" "}
        {words.links.length > 0 && <SourceLinks label={nearest.source} links={words.links} />}
      </p>
      {hasChoice && (
        <div className={styles.filter} role="group" aria-label={filter.label}>
          <Button isPressed={!isLineOnly} onClick={() => setLineOnly(false)}>
            {filter.all(table.all.length)}
          </Button>
          <Button isPressed={isLineOnly} onClick={() => setLineOnly(true)}>
            {filter.onLine(table.onLine.length)}
          </Button>
        </div>
      )}
      {table.all.length > 0 && (
        <StatementsTable
          list={`${period.from} ${period.to} ${isLineOnly}`}
          rows={hasChoice ? rows : table.all}
          series={record.series}
          disputed={disputed}
          sources={sources}
        />
      )}
    </section>
  );
}
