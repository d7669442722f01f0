import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { useView } from "../../../url/useView.ts";
import styles from "../ImpactPart.module.css";
import { ImpactPart, type PartProps } from "../ImpactPart.tsx";
import { LatestNumbers } from "../LatestNumbers.tsx";
import { StatedNumber } from "../StatedNumber.tsx";
import { ClearanceChart } from "./ClearanceChart.tsx";
import { ClearanceChoices } from "./ClearanceChoices.tsx";
import { ClearanceTable } from "./ClearanceTable.tsx";
import { clearanceView } from "./clearanceView.ts";
import { OtherReports } from "./OtherReports.tsx";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** Land cleared, and mines and ordnance found, in the unit and by the spans that are chosen. */
export function ClearancePart({ period, known, sources, failed }: Props) {
  const messages = useDetailMessages();
  const words = messages.clearance;
  const unit = useView((view) => view.unit);
  const span = useView((view) => view.by);
  const query = useQuery(queries.clearance);
  const rows = query.data?.rows;
  const view = useMemo(
    () =>
      rows &&
      clearanceView(factsKnownOn(rows, known, sources), { period, unit, span }, sources, messages),
    [rows, period, known, unit, span, sources, messages],
  );
  return (
    <ImpactPart id="clearance" heading={words.heading} query={query} failed={failed}>
      {view && (
        <>
          <ClearanceChoices unit={unit} span={span} />
          <LatestNumbers numbers={view.latest} />
          {view.noTotal !== null && <p>{view.noTotal}</p>}
          {view.undated.map(({ id, figure, words: says }) => (
            <p key={id} className={styles.apart}>
              <StatedNumber {...figure} /> {says}
            </p>
          ))}
          {view.none === null ? <ClearanceChart picture={view.picture} /> : <p>{view.none}</p>}
          {view.caution !== null && <p className={styles.caution}>{view.caution}</p>}
          {view.gaps.length > 0 && <p className={styles.quiet}>{view.gaps.join(" ")}</p>}
          {view.rows.length > 0 && (
            <ClearanceTable caption={view.caption} rows={view.rows} unit={unit} />
          )}
          <OtherReports {...view.others} unit={unit} />
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
