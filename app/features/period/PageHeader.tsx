import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { KnownField } from "./KnownField.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import styles from "./PageHeader.module.css";

/** The title, and the period to choose; the bar waits for the record, whose years it names. */
export function PageHeader({ record }: { record: CasualtyRecord | null }) {
  const { page } = useMessages();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#timeline">
        {page.skipToTimeline}
      </a>
      <div className={styles.titles}>
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
        <KnownField />
      </div>
      {record ? <PeriodBar record={record} /> : <div className={styles.barSpace} />}
    </header>
  );
}
