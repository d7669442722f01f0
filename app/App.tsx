import { QueryClientContext } from "@tanstack/react-query";
import { Suspense, useEffect, useState } from "react";
import styles from "./App.module.css";
import { type Dashboard, type Server, firstDashboard } from "./dashboard.ts";
import { AsPublished } from "./features/loading/AsPublished.tsx";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { LateNote } from "./features/loading/LateNote.tsx";
import { LoadingPage } from "./features/loading/LoadingPage.tsx";
import type { Published } from "./features/loading/published.ts";
import { Announcer } from "./features/period/Announcer.tsx";
import { PageHeader } from "./features/period/PageHeader.tsx";
import { LeaveByEscape } from "./features/presenting/LeaveByEscape.tsx";
import { enterBriefing } from "./features/presenting/entering.ts";
import { usePresenting } from "./features/presenting/usePresenting.ts";
import { useMessages } from "./i18n/useMessages.ts";
import { Briefing, prepareParts } from "./laterParts.ts";
import type { FirstRows } from "./queries/fetchFirstRows.ts";
import { ReadyPage } from "./ReadyPage.tsx";
import { Part } from "./Part.tsx";
import { Awaited } from "./ui/Awaited.tsx";
import { useIsStill } from "./ui/useIsStill.ts";
import { useView } from "./url/useView.ts";

interface Props {
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
export function App({ published = null, first = null, server = null, connect = null }: Props) {
  const known = useView((view) => view.known);
  const present = useView((view) => view.present);
  const isPresenting = present !== null;
  const isStill = useIsStill();
  const messages = useMessages();
  // Slides show texts at once.
  const startsFirst = !isPresenting;
  const [told, tell] = useState<Dashboard | null>(null);
  const dashboard = told ?? firstDashboard(startsFirst && known === null ? first : null, connect);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  // The document knows nothing of an earlier day, so it does not stand in for one.
  const asPublished = known === null ? published : null;
  usePresenting(isPresenting, record !== null);
  useEffect(() => {
    // In a room the network may go: what can be pressed on a slide is there before it is pressed.
    if (isPresenting) void prepareParts();
  }, [isPresenting]);
  // Where it is begun on the page, the page's header stays until there is something to show.
  const isBriefing = isPresenting && dashboard.state !== "failed" && !(first && server === null);
  return (
    // Not its provider, which would draw the page anew once the server can be asked.
    <QueryClientContext value={server?.client}>
      {server && <server.Files known={known} startsFirst={startsFirst} tell={tell} />}
      <div className={styles.page} data-still={isStill || undefined}>
        {!isBriefing && <PageHeader record={record} present={startBriefing} />}
        {present === "slides" && <LeaveByEscape />}
        <main>
          {isBriefing && server && (
            <Part>
              <Suspense fallback={<Awaited part={Briefing} isQuiet />}>
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
                page={{
                  title: messages.page.failedTitle,
                  hint: asPublished
                    ? messages.page.asPublished(asPublished.day)
                    : messages.page.failedHint,
                }}
              />
              {asPublished && <AsPublished published={asPublished} />}
            </>
          )}
          {dashboard.state === "ready" && <ReadyPage dashboard={dashboard} published={published} />}
        </main>
        <Announcer record={record} />
        {!isStill && <LateNote />}
      </div>
    </QueryClientContext>
  );
}

const startBriefing = () => enterBriefing();
