import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { change, useHref, useView } from "../../url/useView.ts";
import { KnownField } from "./KnownField.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import styles from "./PageHeader.module.css";

interface Props {
  record: CasualtyRecord | null;
  /** Shows the briefing in place of the page. */
  present: () => void;
}

/** The title, and the period to choose; the bar waits for the record, whose years it names. */
export function PageHeader({ record, present }: Props) {
  const { page } = useMessages();
  const isStill = useIsStill();
  const isReading = useView((view) => view.page === "reading");
  const hasFigures = useView((view) => view.page !== "reading" && view.page !== "check");
  return (
    <header className={styles.header}>
      {hasFigures && (
        <a className={styles.skip} href="#timeline">
          {page.skipToTimeline}
        </a>
      )}
      <div className={styles.titles}>
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
        <PageLinks isReading={isReading} present={present} />
        <div className={styles.known} inert={isStill}>
          <KnownField />
        </div>
      </div>
      {hasFigures && (
        <div inert={isStill}>
          {record ? <PeriodBar record={record} /> : <div className={styles.barSpace} />}
        </div>
      )}
    </header>
  );
}

/** By themselves, because their addresses change with every period, and nothing else of the header does. */
function PageLinks({ isReading, present }: { isReading: boolean; present: () => void }) {
  const { page } = useMessages();
  const toReading = useHref({ page: "reading" });
  const toBriefing = useHref({ present: "slides", page: null });
  const toEditor = useHref({ page: "briefing" });
  return (
    <>
      <ViewLink href={toReading} go={() => change({ page: "reading" })} isCurrent={isReading}>
        {page.reading}
      </ViewLink>
      <ViewLink href={toBriefing} go={present}>
        {page.present}
      </ViewLink>
      <ViewLink href={toEditor} go={() => change({ page: "briefing" })}>
        {page.briefing}
      </ViewLink>
    </>
  );
}
