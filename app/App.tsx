import { Suspense, useDeferredValue, useEffect, useMemo } from "react";
import styles from "./App.module.css";
import { periodOf } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { Headline } from "./features/headline/Headline.tsx";
import { AsPublished } from "./features/loading/AsPublished.tsx";
import { EmptyRecord } from "./features/loading/EmptyRecord.tsx";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { LoadingPage } from "./features/loading/LoadingPage.tsx";
import { RefreshNote } from "./features/loading/RefreshNote.tsx";
import { type Published } from "./features/loading/published.ts";
import { UpdatedNote } from "./features/loading/UpdatedNote.tsx";
import { Announcer } from "./features/period/Announcer.tsx";
import { Notices } from "./features/period/Notices.tsx";
import { PageHeader } from "./features/period/PageHeader.tsx";
import { Timeline } from "./features/timeline/Timeline.tsx";
import { Part } from "./Part.tsx";
import { later } from "./ui/later.tsx";
import { useIsIdle } from "./ui/useIsIdle.ts";
import { useIsStill } from "./ui/useIsStill.ts";
import { useView } from "./url/useView.ts";
import { useDashboard } from "./useDashboard.ts";

const Details = later(() => import("./Details.tsx").then((file) => file.Details));
const AnswerPanel = later(() =>
  import("./features/answer/AnswerPanel.tsx").then((file) => file.AnswerPanel),
);
const ReadingPage = later(() =>
  import("./features/reading/ReadingPage.tsx").then((file) => file.ReadingPage),
);
const Briefing = later(() => import("./Briefing.tsx").then((file) => file.Briefing));

/** Loads what somebody may ask for next; what could not be loaded is tried again when they do. */
export async function prepareParts(): Promise<void> {
  const parts = [Details, AnswerPanel, ReadingPage, Briefing];
  await Promise.allSettled(parts.map((part) => part.prepare()));
}

/** The page, as a table of contents. */
export function App({ published = null }: { published?: Published | null }) {
  const known = useView((view) => view.known);
  const page = useView((view) => view.page);
  const isPresenting = useView((view) => view.present !== null);
  const hasFigure = useView((view) => view.figure !== null);
  const isStill = useIsStill();
  const dashboard = useDashboard(known);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  return (
    <div className={styles.page} data-still={isStill || undefined}>
      {!isPresenting && <PageHeader record={record} />}
      <main>
        {dashboard.state === "loading" && <LoadingPage />}
        {dashboard.state === "failed" && (
          <>
            <LoadFailed
              errors={dashboard.errors}
              retry={dashboard.retry}
              isPage
              hasPublished={published !== null}
            />
            {published && <AsPublished published={published} />}
          </>
        )}
        {dashboard.state === "ready" && (
          <>
            <RefreshNote
              isRefreshing={dashboard.isRefreshing}
              errors={dashboard.refreshErrors}
              retry={dashboard.retry}
            />
            {published && <UpdatedNote published={published} />}
            {isPresenting ? (
              <Part>
                <Suspense>
                  <Briefing />
                </Suspense>
              </Part>
            ) : (
              // Kept while it is hidden: who returns finds it as it was, and the focus where it was.
              <div hidden={page === "reading"}>
                <Sections record={dashboard.record} sources={dashboard.sources} />
              </div>
            )}
            {page === "reading" && (
              <Part>
                <Suspense>
                  <ReadingPage record={dashboard.record} sources={dashboard.sources} />
                </Suspense>
              </Part>
            )}
            {hasFigure && (
              <Suspense>
                <AnswerPanel record={dashboard.record} sources={dashboard.sources} />
              </Suspense>
            )}
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
  const choice = useView((view) => view.choice);
  const shown = useMemo(
    () => ({ record, sources, period: periodOf(choice, record.span) }),
    [record, sources, choice],
  );
  const details = useDeferredValue(shown);
  // What is read first is drawn first, also where all the code is there already.
  const isIdle = useIsIdle();
  useEffect(() => {
    if (isIdle) void prepareParts();
  }, [isIdle]);
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
      {isIdle && (
        <Suspense>
          <Details {...details} />
        </Suspense>
      )}
    </>
  );
}
