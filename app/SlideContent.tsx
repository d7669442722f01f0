import { useMemo } from "react";
import type { Slide } from "./contract/briefing.ts";
import type { Interval } from "./contract/interval.ts";
import type { Form } from "./domain/activity.ts";
import { type Period, periodOf } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { ActivitySlide } from "./features/activity/ActivitySlide.tsx";
import { VisitSlide } from "./features/activity/VisitSlide.tsx";
import { Headline } from "./features/headline/Headline.tsx";
import { SplitsSlide } from "./features/headline/SplitsSlide.tsx";
import { ClearanceSlide } from "./features/impact/clearance/ClearanceSlide.tsx";
import { AssistanceSlide } from "./features/impact/assistance/AssistanceSlide.tsx";
import { ReturnSlide } from "./features/impact/return/ReturnSlide.tsx";
import { WhereSlide } from "./features/impact/where/WhereSlide.tsx";
import { YearsSlide } from "./features/impact/YearsSlide.tsx";
import { EmptyRecord } from "./features/loading/EmptyRecord.tsx";
import { DisagreementsSlide } from "./features/sources/DisagreementsSlide.tsx";
import { SourcesSlide } from "./features/sources/SourcesSlide.tsx";
import { MarkShape } from "./features/timeline/MarkShape.tsx";
import { Timeline } from "./features/timeline/Timeline.tsx";
import { TimelineSource } from "./features/timeline/TimelineSource.tsx";
import styles from "./SlideContent.module.css";
import { partFailed } from "./partFailed.tsx";
import "./styles/presenting.css";
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
  return (
    <div className={styles.content} data-shows={slide.shows}>
      <ShownPart
        shows={slide.shows}
        record={dashboard.record}
        sources={dashboard.sources}
        intervals={dashboard.intervals}
        period={period}
      />
    </div>
  );
}

interface Shown {
  record: CasualtyRecord;
  sources: SourcesById;
  intervals: readonly Interval[];
  period: Period;
}

/** Without a single statement there is no figure to speak of; what was done is known all the same. */
const needsStatements: readonly Slide["shows"][] = ["figure", "timeline", "splits", "years"];

function ShownPart({ shows, intervals, ...shown }: Shown & { shows: Slide["shows"] }) {
  if (shown.record.statements.length === 0 && needsStatements.includes(shows))
    return <EmptyRecord record={shown.record} />;
  switch (shows) {
    case "figure":
      return <Headline {...shown} intervals={intervals} />;
    case "timeline":
      return (
        <div className={styles.sourced}>
          <Timeline {...shown} isWhole failed={partFailed} />
          <TimelineSource {...shown} />
        </div>
      );
    case "visit":
      return <VisitSlide {...shown} />;
    case "splits":
      return <SplitsSlide {...shown} />;
    case "years":
      return <YearsSlide {...shown} />;
    case "clearance":
      return (
        <ClearanceSlide period={shown.period} known={shown.record.known} sources={shown.sources} />
      );
    case "return":
      return (
        <ReturnSlide
          period={shown.period}
          known={shown.record.known}
          sources={shown.sources}
          failed={partFailed}
        />
      );
    case "where":
      return <WhereSlide {...shown} known={shown.record.known} />;
    case "activity":
      return <ActivitySlide {...shown} shapeOf={shapeOf} />;
    case "assistance":
      return <AssistanceSlide {...shown} />;
    case "disagreements":
      return <DisagreementsSlide {...shown} />;
    case "sources":
      return <SourcesSlide {...shown} />;
  }
}

/** Of an activity in a list, the shape that its mark has on the timeline. */
const shapeOf = (form: Form) => <MarkShape form={form} x={0} y={0} radius={8} />;
