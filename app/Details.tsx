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
import { ImpactSection } from "./features/impact/ImpactSection.tsx";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { SourcesSection } from "./features/sources/SourcesSection.tsx";
import { StatementsSection } from "./features/statements/StatementsSection.tsx";
import { queries } from "./queries/queries.ts";
import { Part } from "./Part.tsx";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
  period: Period;
}

const noIntervals: readonly Interval[] = [];

/** What is further down the page. It is loaded after the first view, and may follow it a frame later. */
export const Details = memo(function Details(shown: Props) {
  // Without them no year is marked; that they could not be loaded is said among the sources.
  const rows = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const { known } = shown.record;
  const intervals = useMemo(
    () => intervalsKnownOn(rows, known, shown.sources),
    [rows, known, shown.sources],
  );
  return (
    <div className={styles.details}>
      <Part>
        <ActivitySection {...shown} />
      </Part>
      <Part>
        <ImpactSection {...shown} intervals={intervals} failed={partFailed} />
      </Part>
      <Part>
        <StatementsSection {...shown} />
      </Part>
      <Part>
        <ChangesSection {...shown} failed={partFailed} />
      </Part>
      <Part>
        <SourcesSection {...shown} failed={partFailed} />
      </Part>
    </div>
  );
});

const partFailed = (errors: readonly Error[], retry: () => void) => (
  <LoadFailed errors={errors} retry={retry} />
);
