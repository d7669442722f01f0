import { useMemo } from "react";
import type { Slide } from "./contract/briefing.ts";
import { periodOf } from "./domain/period.ts";
import { Headline } from "./features/headline/Headline.tsx";
import { Timeline } from "./features/timeline/Timeline.tsx";
import { useView } from "./url/useView.ts";
import { useDashboard } from "./useDashboard.ts";

/** What a slide shows: the page's own parts, of the view around it, at the size of a projection. */
export function SlideContent({ slide }: { slide: Slide }) {
  const known = useView((view) => view.known);
  const choice = useView((view) => view.choice);
  const dashboard = useDashboard(known);
  const record = dashboard.state === "ready" ? dashboard.record : null;
  const period = useMemo(() => record && periodOf(choice, record.span), [choice, record]);
  if (dashboard.state !== "ready" || period === null) return null;
  const shown = { record: dashboard.record, sources: dashboard.sources, period };
  return slide.shows === "figure" ? <Headline {...shown} /> : <Timeline {...shown} />;
}
