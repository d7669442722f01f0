import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { change, useHref, useView } from "../../url/useView.ts";
import { KnownField } from "./KnownField.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import styles from "./PageHeader.module.css";

/** The title, and the period to choose; the bar waits for the record, whose years it names. */
export function PageHeader({ record }: { record: CasualtyRecord | null }) {
  const { page } = useMessages();
  const isStill = useIsStill();
  const isReading = useView((view) => view.page === "reading");
  const toReading = useHref({ page: "reading" });
  const toBriefing = useHref({ present: "slides", page: null });
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
        <ViewLink href={toReading} go={() => change({ page: "reading" })} isCurrent={isReading}>
          {page.reading}
        </ViewLink>
        <ViewLink
          href={toBriefing}
          go={() => change({ present: "slides", page: null, figure: null })}
        >
          {page.present}
        </ViewLink>
        <div className={styles.known} inert={isStill}>
          <KnownField />
        </div>
      </div>
      {!isReading && (
        <div inert={isStill}>
          {record ? <PeriodBar record={record} /> : <div className={styles.barSpace} />}
        </div>
      )}
    </header>
  );
}
