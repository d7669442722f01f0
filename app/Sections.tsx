import { Suspense, useDeferredValue, useEffect, useMemo } from "react";
import type { ReadyDashboard } from "./dashboard.ts";
import { periodOf } from "./domain/period.ts";
import { Headline } from "./features/headline/Headline.tsx";
import { EmptyRecord } from "./features/loading/EmptyRecord.tsx";
import { Notices } from "./features/period/Notices.tsx";
import { Timeline } from "./features/timeline/Timeline.tsx";
import { Details, prepareParts } from "./laterParts.ts";
import { NotPrinted } from "./NotPrinted.tsx";
import { Part } from "./Part.tsx";
import { partFailed } from "./partFailed.tsx";
import { Awaited } from "./ui/Awaited.tsx";
import { useAtRest } from "./ui/useAtRest.ts";
import { useIsIdle } from "./ui/useIsIdle.ts";
import { useIsPrinting } from "./ui/useIsPrinting.ts";
import type { Size } from "./ui/useSize.ts";
import { useIsDragged, useView } from "./url/useView.ts";

interface Props {
  dashboard: ReadyDashboard;
  /** The size of the timeline's picture, where the document has drawn it. */
  picture: Size | undefined;
}

/** The page from its first screen down. */
export function Sections({ dashboard, picture }: Props) {
  const { record, sources, intervals, leavesOut } = dashboard;
  const isWhole = dashboard.firstOf === null;
  const choice = useView((view) => view.choice);
  const newest = useMemo(
    () => ({ record, sources, period: periodOf(choice, record.span) }),
    [record, sources, choice],
  );
  const isDragged = useIsDragged();
  // The page can answer to the pointer while it draws what the pointer asked for a moment ago. Any other change is drawn
  // at once, and needs no second time.
  const followed = useDeferredValue(isDragged ? newest : null);
  const shown = isDragged ? (followed ?? newest) : newest;
  const rested = useAtRest(shown, !isDragged);
  // What is read first is drawn first, also where all the code is there already.
  const isIdle = useIsIdle();
  const isPrinting = useIsPrinting();
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
      {isWhole && (isIdle || isPrinting) ? (
        <Suspense fallback={isPrinting ? <NotPrinted /> : <Awaited part={Details} isQuiet />}>
          <Details {...rested} />
        </Suspense>
      ) : (
        isPrinting && <NotPrinted />
      )}
    </>
  );
}
