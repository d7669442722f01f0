import { memo } from "react";
import styles from "./App.module.css";
import type { Period } from "./domain/period.ts";
import type { CasualtyRecord } from "./domain/record.ts";
import type { SourcesById } from "./domain/statements.ts";
import { ActivitySection } from "./features/activity/ActivitySection.tsx";
import { ChangesSection } from "./features/changes/ChangesSection.tsx";
import { ImpactSection } from "./features/impact/ImpactSection.tsx";
import { LoadFailed } from "./features/loading/LoadFailed.tsx";
import { SourcesSection } from "./features/sources/SourcesSection.tsx";
import { StatementsSection } from "./features/statements/StatementsSection.tsx";
import { Part } from "./Part.tsx";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
  period: Period;
}

/** What is further down the page. It is loaded after the first view, and may follow it a frame later. */
export const Details = memo(function Details(shown: Props) {
  return (
    <div className={styles.details}>
      <Part>
        <ActivitySection {...shown} />
      </Part>
      <Part>
        <ImpactSection {...shown} />
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
