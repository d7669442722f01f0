import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Slide } from "./contract/briefing.ts";
import { periodOf } from "./domain/period.ts";
import { LargeFigure } from "./features/answer/LargeFigure.tsx";
import { EmptyBriefing } from "./features/briefing/EmptyBriefing.tsx";
import { useBriefing } from "./features/briefing/useBriefing.ts";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { Notices } from "./features/period/Notices.tsx";
import { PeriodBar } from "./features/period/PeriodBar.tsx";
import { Deck } from "./features/presenting/Deck.tsx";
import { leaveBriefing } from "./features/presenting/entering.ts";
import { PresenterBlocked } from "./features/presenting/PresenterBlocked.tsx";
import { usePresenterWindow } from "./features/presenting/usePresenterWindow.ts";
import { loadCharts, loadMap } from "./loadDrawings.ts";
import { Part } from "./Part.tsx";
import { PresenterWindow } from "./PresenterWindow.tsx";
import { dataQuery } from "./queries/queries.ts";
import { SlideContent } from "./SlideContent.tsx";
import { useView } from "./url/useView.ts";
import { useDashboard } from "./useDashboard.ts";
import "./styles/projectionThemes.css";

/** The briefing in place of the page. It is loaded after the first view, or when an address asks for it. */
export function Briefing() {
  const { slides, own, error, retry } = useBriefing();
  const client = useQueryClient();
  useEffect(() => {
    // In a room the network may go: what a later slide needs is there before it is shown.
    void Promise.allSettled([loadCharts(), loadMap()]);
    for (const file of ofSlides) void client.prefetchQuery(dataQuery(file));
  }, [client]);
  const known = useView((view) => view.known);
  const isPresenters = useView((view) => view.present === "presenter");
  const presenter = usePresenterWindow();
  const choice = useView((view) => view.choice);
  const dashboard = useDashboard(known);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  const period = useMemo(() => record && periodOf(choice, record.span), [choice, record]);
  if (slides === null)
    return (
      error && (
        <EmptyBriefing
          leave={leaveBriefing}
          failed={<LoadFailed errors={[error]} retry={retry} />}
        />
      )
    );
  if (slides.length === 0 && own !== null) return <EmptyBriefing leave={leaveBriefing} />;
  const chosen = record && { controls: <PeriodBar record={record} />, span: record.span };
  if (isPresenters)
    return <PresenterWindow slides={slides} renderSlide={renderSlide} period={chosen} />;
  return (
    <>
      <Deck
        slides={slides}
        period={chosen}
        notices={
          dashboard.state === "ready" &&
          period && (
            <Notices
              record={dashboard.record}
              leavesOut={dashboard.leavesOut}
              period={period}
              withoutKnown
            />
          )
        }
        openPresenter={presenter.open}
        renderFigure={(figure) =>
          dashboard.state === "ready" && (
            <LargeFigure figure={figure} record={dashboard.record} sources={dashboard.sources} />
          )
        }
        renderSlide={renderSlide}
      />
      {presenter.isBlocked && <PresenterBlocked dismiss={presenter.dismiss} />}
    </>
  );
}

const ofSlides = [
  "intervals",
  "disagreements",
  "clearance",
  "returns",
  "assistance",
  "districts",
  "boundaries",
] as const;

const renderSlide = (slide: Slide) => (
  <Part key={slide.id}>
    <SlideContent slide={slide} />
  </Part>
);
