import { type ReactNode, memo, useDeferredValue, useMemo } from "react";
import styles from "./App.module.css";
import { type Period, periodOf } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { ActivitySection } from "./features/activity/ActivitySection.tsx";
import { AnswerPanel } from "./features/answer/AnswerPanel.tsx";
import { ChangesSection } from "./features/changes/ChangesSection.tsx";
import { Headline } from "./features/headline/Headline.tsx";
import { ImpactSection } from "./features/impact/ImpactSection.tsx";
import { EmptyRecord } from "./features/loading/EmptyRecord.tsx";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { LoadingPage } from "./features/loading/LoadingPage.tsx";
import { RefreshNote } from "./features/loading/RefreshNote.tsx";
import { Announcer } from "./features/period/Announcer.tsx";
import { Notices } from "./features/period/Notices.tsx";
import { PageHeader } from "./features/period/PageHeader.tsx";
import { ReadingPage } from "./features/reading/ReadingPage.tsx";
import { SourcesSection } from "./features/sources/SourcesSection.tsx";
import { StatementsSection } from "./features/statements/StatementsSection.tsx";
import { Timeline } from "./features/timeline/Timeline.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { Boundary } from "./ui/Boundary.tsx";
import { useView } from "./url/useView.ts";
import { useDashboard } from "./useDashboard.ts";

/** The page, as a table of contents. */
export function App() {
  const { view } = useView();
  const dashboard = useDashboard(view.known);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  return (
    <div className={styles.page}>
      <PageHeader record={record} />
      <main>
        {dashboard.state === "loading" && <LoadingPage />}
        {dashboard.state === "failed" && (
          <LoadFailed errors={dashboard.errors} retry={dashboard.retry} isPage />
        )}
        {dashboard.state === "ready" && (
          <>
            <RefreshNote
              isRefreshing={dashboard.isRefreshing}
              errors={dashboard.refreshErrors}
              retry={dashboard.retry}
            />
            {/* Kept while it is hidden: who returns finds it as it was, and the focus where it was. */}
            <div hidden={view.page === "reading"}>
              <Sections record={dashboard.record} sources={dashboard.sources} />
            </div>
            {view.page === "reading" && (
              <Part>
                <ReadingPage record={dashboard.record} sources={dashboard.sources} />
              </Part>
            )}
            <AnswerPanel record={dashboard.record} sources={dashboard.sources} />
          </>
        )}
      </main>
      <Announcer record={record} />
    </div>
  );
}

interface SectionsProps {
  record: CasualtyRecord;
  sources: SourcesById;
}

function Sections({ record, sources }: SectionsProps) {
  const { view } = useView();
  const shown = useMemo(
    () => ({ record, sources, period: periodOf(view.choice, record.span) }),
    [record, sources, view.choice],
  );
  return (
    <>
      <Notices record={record} period={shown.period} />
      {record.statements.length === 0 ? (
        <EmptyRecord record={record} />
      ) : (
        <>
          <Part>
            <Headline {...shown} />
          </Part>
          <Part>
            <Timeline {...shown} />
          </Part>
        </>
      )}
      {/* What is further down may follow a frame later, so that a drag on the timeline stays smooth. */}
      <Details {...useDeferredValue(shown)} />
    </>
  );
}

/** What breaks in one part is said there, and never takes the other parts with it. */
function Part({ children }: { children: ReactNode }) {
  const { page } = useMessages();
  return (
    <Boundary message={page.somethingBroke} retry={page.retry}>
      {children}
    </Boundary>
  );
}

const partFailed = (errors: readonly Error[], retry: () => void) => (
  <LoadFailed errors={errors} retry={retry} />
);

const Details = memo(function Details(shown: SectionsProps & { period: Period }) {
  return (
    <div className={styles.details}>
      <Part>
        <ActivitySection {...shown} />
      </Part>
      <Part>
        <ImpactSection {...shown} />
      </Part>
      <Part>
        <StatementsSection {...shown} />
      </Part>
      <Part>
        <ChangesSection {...shown} failed={partFailed} />
      </Part>
      <Part>
        <SourcesSection {...shown} failed={partFailed} />
      </Part>
    </div>
  );
});
