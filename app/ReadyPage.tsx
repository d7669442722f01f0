import { Suspense } from "react";
import type { ReadyDashboard } from "./dashboard.ts";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import type { Published } from "./features/loading/published.ts";
import { RefreshNote } from "./features/loading/RefreshNote.tsx";
import { UpdatedNote } from "./features/loading/UpdatedNote.tsx";
import { enterBriefing } from "./features/presenting/entering.ts";
import { AnswerPanel, BriefingSheet, Check, ReadingPage } from "./laterParts.ts";
import { Part } from "./Part.tsx";
import { partFailed } from "./partFailed.tsx";
import { Sections } from "./Sections.tsx";
import { useView } from "./url/useView.ts";

interface Props {
  dashboard: ReadyDashboard;
  /** The first view as the document showed it; `null` where the address asks for another. */
  published: Published | null;
}

/** What there is to see once there are figures: the page, what stands in its place, and the answer over both. */
export function ReadyPage({ dashboard, published }: Props) {
  const page = useView((view) => view.page);
  const isPresenting = useView((view) => view.present !== null);
  const isProjected = useView((view) => view.present === "slides");
  const hasFigure = useView((view) => view.figure !== null);
  const isWhole = dashboard.firstOf === null;
  return (
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
  );
}
