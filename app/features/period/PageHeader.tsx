import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useView } from "../../url/useView.ts";
import { KnownField } from "./KnownField.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import styles from "./PageHeader.module.css";

/** The title, and the period to choose; the bar waits for the record, whose years it names. */
export function PageHeader({ record }: { record: CasualtyRecord | null }) {
  const { page, reading } = useMessages();
  const { view, change, hrefOf } = useView();
  const isReading = view.page === "reading";
  return (
    <header className={styles.header}>
      {!isReading && (
        <a className={styles.skip} href="#timeline">
          {page.skipToTimeline}
        </a>
      )}
      <div className={styles.titles}>
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
        <ViewLink
          href={hrefOf({ page: "reading" })}
          go={() => change({ page: "reading" })}
          isCurrent={isReading}
        >
          {reading.link}
        </ViewLink>
        <KnownField />
      </div>
      {!isReading && (record ? <PeriodBar record={record} /> : <div className={styles.barSpace} />)}
    </header>
  );
}
