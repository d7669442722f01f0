import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import styles from "../ImpactPart.module.css";
import { ImpactPart, type PartProps } from "../ImpactPart.tsx";
import { LatestNumbers } from "../LatestNumbers.tsx";
import { ContaminationChart } from "./ContaminationChart.tsx";
import { ContaminationTable } from "./ContaminationTable.tsx";
import { contaminationView } from "./contaminationView.ts";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** How large the problem was said to be, and when: each figure as it was stated, no share worked out. */
export function ContaminationPart({ period, known, sources, failed }: Props) {
  const messages = useDetailMessages();
  const query = useQuery(queries.contamination);
  const rows = query.data?.rows;
  const view = useMemo(
    () => rows && contaminationView(factsKnownOn(rows, known, sources), period, sources, messages),
    [rows, period, known, sources, messages],
  );
  const { heading } = messages.contamination;
  return (
    <ImpactPart id="contamination" heading={heading} query={query} failed={failed}>
      {view && (
        <>
          <LatestNumbers numbers={view.latest} />
          {view.none === null ? (
            <ContaminationChart view={view} period={period} />
          ) : (
            <p>{view.none}</p>
          )}
          {view.areas.rows.length > 0 && <ContaminationTable {...view.areas} />}
          {view.others.rows.length > 0 && <ContaminationTable {...view.others} />}
          <div className={styles.notes}>
            {view.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </>
      )}
    </ImpactPart>
  );
}
