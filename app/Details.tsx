import "./styles/fontsMore.css";
import { useQuery } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import styles from "./Details.module.css";
import type { Interval } from "./contract/interval.ts";
import { intervalsKnownOn } from "./domain/intervals.ts";
import type { Period } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { ActivitySection } from "./features/activity/ActivitySection.tsx";
import { ChangesSection } from "./features/changes/ChangesSection.tsx";
import { ImpactSection, turnsOfImpact } from "./features/impact/ImpactSection.tsx";
import { SourcesSection } from "./features/sources/SourcesSection.tsx";
import { StatementsSection } from "./features/statements/StatementsSection.tsx";
import { useDetailMessages } from "./i18n/useDetailMessages.ts";
import { loadCharts, loadMap } from "./loadDrawings.ts";
import { queries } from "./queries/queries.ts";
import { Part } from "./Part.tsx";
import { partFailed } from "./partFailed.tsx";
import { NotDrawnWords } from "./ui/chart/ChartFrame.tsx";
import { useInTurn } from "./ui/useInTurn.ts";
import { useIsSettled } from "./ui/useIsSettled.ts";
import { useLateSections } from "./url/useLanding.ts";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
  period: Period;
}

// Asked for as soon as this file is there and not when it is drawn: somebody may print at once.
void Promise.allSettled([loadCharts(), loadMap()]);

const noIntervals: readonly Interval[] = [];

// Each is drawn anew in its turn only.
const Activity = memo(ActivitySection);
const Statements = memo(StatementsSection);
const Changes = memo(ChangesSection);
const Sources = memo(SourcesSection);

/** What is further down the page. It is loaded after the first view, and follows it part by part. */
export const Details = memo(function Details({ record, sources, period }: Props) {
  const { impact } = useDetailMessages();
  // Without them no year is marked; that they could not be loaded is said among the sources.
  const rows = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const intervals = useMemo(
    () => intervalsKnownOn(rows, record.known, sources),
    [rows, record.known, sources],
  );
  // All of a turn is of one moment: intervals of another known day could contradict the record.
  const newest = useMemo(
    () => ({ shown: { record, sources, period }, intervals }),
    [record, sources, period, intervals],
  );
  // Each turn has a frame of its own, so what is light shares one.
  const inTurn = useInTurn(newest, turnsOfImpact + 2);
  const shown = (turn: number) => inTurn(turn).shown;
  const last = shown(turnsOfImpact + 1);
  const [isSettled, watch] = useIsSettled();
  useLateSections();
  return (
    <div ref={watch} className={styles.details} data-settled={isSettled || undefined}>
      <Part>
        <Activity {...shown(0)} />
      </Part>
      <Part>
        <NotDrawnWords value={impact.notDrawn}>
          <ImpactSection
            shown={(turn) => shown(1 + turn)}
            intervals={inTurn(1).intervals}
            failed={partFailed}
          />
        </NotDrawnWords>
      </Part>
      <Part>
        <Statements {...last} />
      </Part>
      <Part>
        <Changes {...last} failed={partFailed} />
      </Part>
      <Part>
        <Sources {...last} failed={partFailed} />
      </Part>
    </div>
  );
});
