import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { Slide } from "./contract/briefing.ts";
import type { Interval } from "./contract/interval.ts";
import { unrepeated } from "./domain/disagreementRows.ts";
import { disagreementsOf } from "./domain/disagreements.ts";
import { disputesOf } from "./domain/disputesOf.ts";
import { type CasualtyFigure, type Figure, isOfCounts } from "./domain/figure.ts";
import { inImportance } from "./domain/figureOrder.ts";
import { statementsById } from "./domain/ids.ts";
import { intervalsKnownOn } from "./domain/intervals.ts";
import { type Period, periodOf } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { FigureSources } from "./features/answer/FigureSources.tsx";
import { Presenter } from "./features/presenting/Presenter.tsx";
import { Challenges } from "./features/sources/Challenges.tsx";
import { queries } from "./queries/queries.ts";
import { useView } from "./url/useView.ts";
import { useDashboard } from "./useDashboard.ts";

interface Props {
  slides: readonly Slide[];
  renderSlide: (slide: Slide) => ReactNode;
  /** The controls that choose a period, and the days of the whole record; `null` while it loads. */
  period: { controls: ReactNode; span: Period } | null;
}

/** The presenter's own window: beside the slides, where each number comes from and what may be asked. */
export function PresenterWindow({ slides, renderSlide, period }: Props) {
  const known = useView((view) => view.known);
  const dashboard = useDashboard(known);
  if (dashboard.state !== "ready") return null;
  const { record, sources } = dashboard;
  return (
    <Presenter
      slides={slides}
      renderSlide={renderSlide}
      period={period}
      renderNumbers={(figures) => <Numbers figures={figures} record={record} sources={sources} />}
      renderChallenges={(slide, figures) => (
        <Asked slide={slide} figures={figures} record={record} sources={sources} />
      )}
    />
  );
}

interface ShownProps {
  figures: readonly Figure[];
  record: CasualtyRecord;
  sources: SourcesById;
}

function Numbers({ figures, record, sources }: ShownProps) {
  const ordered = useOrdered(figures, record);
  const others = figures.filter((figure) => !isOfCounts(figure));
  return <FigureSources figures={[...ordered, ...others]} record={record} sources={sources} />;
}

const noIntervals: readonly Interval[] = [];

function Asked({ slide, figures, record, sources }: ShownProps & { slide: Slide }) {
  const rows = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const ordered = useOrdered(figures, record);
  // A slide on the disagreements themselves may be asked about any of them, the newest first.
  const isOnAll = slide.shows === "disagreements";
  const found = useMemo(() => {
    const intervals = intervalsKnownOn(rows, record.known, sources);
    return isOnAll
      ? unrepeated(disagreementsOf(record, intervals)).toReversed()
      : disputesOf(ordered, record, intervals, sources);
  }, [isOnAll, ordered, record, rows, sources]);
  return <Challenges key={slide.id} disagreements={found} />;
}

function useOrdered(figures: readonly Figure[], record: CasualtyRecord): readonly CasualtyFigure[] {
  const choice = useView((view) => view.choice);
  return useMemo(() => {
    const statements = statementsById(record.statements);
    const endsOn = (id: string) => statements.get(id)?.asOf ?? null;
    const ofPeople = figures
      .filter(isOfCounts)
      .filter((figure) => figure.kind !== "statement" || statements.has(figure.id));
    return inImportance(ofPeople, periodOf(choice, record.span), endsOn);
  }, [figures, choice, record]);
}
