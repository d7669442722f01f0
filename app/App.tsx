import { QueryClientContext } from "@tanstack/react-query";
import { Suspense, useEffect, useMemo, useState } from "react";
import styles from "./App.module.css";
import { type Dashboard, type ReadyDashboard, type Server, firstDashboard } from "./dashboard.ts";
import { periodOf } from "./domain/period.ts";
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
import { enterBriefing } from "./features/presenting/entering.ts";
import { usePresenting } from "./features/presenting/usePresenting.ts";
import { prepareOverlays } from "./features/timeline/Overlays.tsx";
import { Timeline, prepareCard } from "./features/timeline/Timeline.tsx";
import { Part } from "./Part.tsx";
import type { FirstRows } from "./queries/fetchFirstRows.ts";
import { later } from "./ui/later.tsx";
import { useIsIdle } from "./ui/useIsIdle.ts";
import { useIsStill } from "./ui/useIsStill.ts";
import type { Size } from "./ui/useSize.ts";
import { useView } from "./url/useView.ts";

const Details = later(() => import("./Details.tsx").then((file) => file.Details));
const AnswerPanel = later(() =>
  import("./features/answer/AnswerPanel.tsx").then((file) => file.AnswerPanel),
);
const ReadingPage = later(() =>
  import("./features/reading/ReadingPage.tsx").then((file) => file.ReadingPage),
);
const Briefing = later(() => import("./Briefing.tsx").then((file) => file.Briefing));
const Check = later(() => import("./Check.tsx").then((file) => file.Check));
const BriefingSheet = later(() =>
  import("./features/briefing/BriefingSheet.tsx").then((file) => file.BriefingSheet),
);

/** Loads what somebody may ask for next; what could not be loaded is tried again when they do. */
export async function prepareParts(): Promise<void> {
  const parts = [Details, AnswerPanel, ReadingPage, Briefing, BriefingSheet, Check];
  await Promise.allSettled([
    prepareCard(),
    prepareOverlays(),
    ...parts.map((part) => part.prepare()),
  ]);
}

interface AppProps {
  /** The first view as the document shows it. */
  published?: Published | null;
  /** What the first view is drawn from until the server has answered. */
  first?: FirstRows | null;
  /** What asks the server, once its code is there. */
  server?: Server | null;
  /** Tries again to load that code; `null` unless it could not be had. */
  connect?: (() => void) | null;
}

/** The page, as a table of contents. */
export function App({ published = null, first = null, server = null, connect = null }: AppProps) {
  const known = useView((view) => view.known);
  const page = useView((view) => view.page);
  const isPresenting = useView((view) => view.present !== null);
  const isProjected = useView((view) => view.present === "slides");
  const hasFigure = useView((view) => view.figure !== null);
  const isStill = useIsStill();
  // What stands in place of the figures, or of the page, shows texts at once.
  const startsFirst = page === null && !isPresenting;
  const [told, tell] = useState<Dashboard | null>(null);
  const dashboard = told ?? firstDashboard(startsFirst && known === null ? first : null, connect);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  const isWhole = dashboard.state === "ready" && dashboard.firstOf === null;
  // The document knows nothing of an earlier day, so it does not stand in for one.
  const asPublished = known === null ? published : null;
  usePresenting(isPresenting, record !== null);
  useEffect(() => {
    // In a room the network may go: what can be pressed on a slide is there before it is pressed.
    if (isPresenting) void prepareParts();
  }, [isPresenting]);
  const isBriefing = isPresenting && dashboard.state !== "failed";
  return (
    // Not its provider, which would draw the page anew once the server can be asked.
    <QueryClientContext value={server?.client}>
      {server && <server.Files known={known} startsFirst={startsFirst} tell={tell} />}
      <div className={styles.page} data-still={isStill || undefined}>
        {!isBriefing && <PageHeader record={record} present={startBriefing} />}
        <main>
          {isBriefing && server && (
            <Part>
              <Suspense>
                <Briefing />
              </Suspense>
            </Part>
          )}
          {dashboard.state === "loading" && !isBriefing && <LoadingPage />}
          {dashboard.state === "failed" && (
            <>
              <LoadFailed
                errors={dashboard.errors}
                retry={dashboard.retry}
                isPage
                published={asPublished?.day ?? null}
              />
              {asPublished && <AsPublished published={asPublished} />}
            </>
          )}
          {dashboard.state === "ready" && (
            <>
              {!isPresenting && (
                <>
                  {isWhole || dashboard.refreshErrors.length === 0 ? (
                    <RefreshNote
                      isRefreshing={dashboard.isRefreshing}
                      errors={dashboard.refreshErrors}
                      retry={dashboard.retry}
                    />
                  ) : (
                    <LoadFailed
                      errors={dashboard.refreshErrors}
                      retry={dashboard.retry}
                      isPage
                      published={dashboard.firstOf}
                    />
                  )}
                  {/* Compared anew with the whole files, which may be newer than the first rows. */}
                  {published && <UpdatedNote key={String(isWhole)} published={published} />}
                  {/* Kept while it is hidden: who returns finds it as it was, and the focus where it was. */}
                  <div hidden={page === "reading" || page === "check"}>
                    <Sections dashboard={dashboard} picture={published?.picture ?? undefined} />
                  </div>
                </>
              )}
              {page === "reading" && !isPresenting && (
                <Part>
                  <Suspense>
                    <ReadingPage record={dashboard.record} sources={dashboard.sources} />
                  </Suspense>
                </Part>
              )}
              {page === "check" && !isPresenting && (
                <Part>
                  <Suspense>
                    <Check />
                  </Suspense>
                </Part>
              )}
              {page === "briefing" && !isPresenting && (
                <Suspense>
                  <BriefingSheet
                    record={dashboard.record}
                    present={() => enterBriefing()}
                    failed={partFailed}
                  />
                </Suspense>
              )}
              {hasFigure && isWhole && (
                // Over a slide it is read from the back row too.
                <div data-presenting={isProjected || undefined}>
                  <Suspense>
                    <AnswerPanel record={dashboard.record} sources={dashboard.sources} />
                  </Suspense>
                </div>
              )}
            </>
          )}
        </main>
        <Announcer record={record} />
      </div>
    </QueryClientContext>
  );
}

const startBriefing = () => enterBriefing();

const partFailed = (errors: readonly Error[], retry: () => void) => (
  <LoadFailed errors={errors} retry={retry} />
);

interface SectionsProps {
  dashboard: ReadyDashboard;
  /** The size of the timeline's picture, where the document has drawn it. */
  picture: Size | undefined;
}

function Sections({ dashboard, picture }: SectionsProps) {
  const { record, sources, intervals, leavesOut } = dashboard;
  const isWhole = dashboard.firstOf === null;
  const choice = useView((view) => view.choice);
  const shown = useMemo(
    () => ({ record, sources, period: periodOf(choice, record.span) }),
    [record, sources, choice],
  );
  // What is read first is drawn first, also where all the code is there already.
  const isIdle = useIsIdle();
  useEffect(() => {
    if (isIdle) void prepareParts();
  }, [isIdle]);
  return (
    <>
      <Notices record={record} leavesOut={leavesOut} period={shown.period} />
      {record.statements.length === 0 ? (
        <EmptyRecord record={record} />
      ) : (
        <>
          <Part>
            <Headline {...shown} intervals={intervals} />
          </Part>
          <Part>
            <Timeline {...shown} isWhole={isWhole} picture={picture} failed={partFailed} />
          </Part>
        </>
      )}
      {isIdle && isWhole && (
        <Suspense>
          <Details {...shown} />
        </Suspense>
      )}
    </>
  );
}
