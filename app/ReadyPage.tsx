import { QueryClientContext } from "@tanstack/react-query";
import { useContext } from "react";
import { Coming } from "./Coming.tsx";
import type { ReadyDashboard } from "./dashboard.ts";
import { FirstNote } from "./features/loading/FirstNote.tsx";
import { LoadingPage } from "./features/loading/LoadingPage.tsx";
import type { Published } from "./features/loading/published.ts";
import { RefreshNote } from "./features/loading/RefreshNote.tsx";
import { UpdatedNote } from "./features/loading/UpdatedNote.tsx";
import { enterBriefing } from "./features/presenting/entering.ts";
import { AnswerPanel, BriefingSheet, Check, ReadingPage } from "./laterParts.ts";
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
  const hasMark = useView((view) => view.at !== null);
  const { record, sources, firstOf, isRefreshing, refreshErrors, retry } = dashboard;
  const isWhole = firstOf === null;
  // They ask the server for files of their own.
  const canAsk = useContext(QueryClientContext) !== undefined;
  return (
    <>
      {!isPresenting && (
        <>
          {firstOf === null ? (
            <RefreshNote isRefreshing={isRefreshing} errors={refreshErrors} retry={retry} />
          ) : (
            <FirstNote
              of={firstOf}
              errors={refreshErrors}
              retry={retry}
              isAwaited={hasFigure || hasMark || page === "briefing"}
            />
          )}
          <UpdatedNote published={published} isWhole={isWhole} />
          {/* Kept while it is hidden: who returns finds it as it was, and the focus where it was. */}
          <div hidden={page === "reading" || page === "check"}>
            <Sections dashboard={dashboard} picture={published?.picture ?? undefined} />
          </div>
        </>
      )}
      {(page === "reading" || page === "check") && !isPresenting && !canAsk && <LoadingPage />}
      {page === "reading" && !isPresenting && canAsk && (
        <Coming part={ReadingPage}>
          <ReadingPage record={record} sources={sources} />
        </Coming>
      )}
      {page === "check" && !isPresenting && canAsk && (
        <Coming part={Check}>
          <Check />
        </Coming>
      )}
      {page === "briefing" && !isPresenting && canAsk && (
        <Coming part={BriefingSheet}>
          <BriefingSheet record={record} present={() => enterBriefing()} failed={partFailed} />
        </Coming>
      )}
      {hasFigure && isWhole && (
        // Over a slide it is read from the back row too.
        <div data-presenting={isProjected || undefined}>
          <Coming part={AnswerPanel}>
            <AnswerPanel record={record} sources={sources} />
          </Coming>
        </div>
      )}
    </>
  );
}
