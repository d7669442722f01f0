import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { CasualtyRecord } from "../../../domain/record.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { ImpactPart, type PartProps } from "../ImpactPart.tsx";
import { LatestNumbers } from "../LatestNumbers.tsx";
import { StatedNumber } from "../StatedNumber.tsx";
import { AmountCharts } from "./AmountCharts.tsx";
import styles from "./AssistancePart.module.css";
import { AssistanceTable } from "./AssistanceTable.tsx";
import { type AssistanceView, assistanceView } from "./assistanceView.ts";
import { RaisedOnVisit } from "./RaisedOnVisit.tsx";
import { visitRaised } from "./visitRaised.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** What clearance is said to cost, what donors stated, and what the visit to Brussels raised. */
export function AssistancePart({ record, period, sources, failed }: Props) {
  const messages = useDetailMessages();
  const words = messages.assistance;
  const query = useQuery(queries.assistance);
  const rows = query.data?.rows;
  const view = useMemo(
    () =>
      rows &&
      assistanceView(factsKnownOn(rows, record.known, sources), record, period, sources, messages),
    [rows, record, period, sources, messages],
  );
  const visit = useMemo(
    () => visitRaised(record, period, sources, messages),
    [record, period, sources, messages],
  );
  return (
    <ImpactPart id="assistance" heading={words.heading} query={query} failed={failed}>
      {view && (
        <>
          {view.costs && (
            <>
              <p>{view.costs.heading}</p>
              <LatestNumbers numbers={view.costs.numbers} />
            </>
          )}
          <p className={styles.overlap}>{words.overlap}</p>
          {view.none !== null && <p>{view.none}</p>}
          {view.charts.length > 0 && <AmountCharts view={view} />}
          {view.shares.length > 0 && <Shares shares={view.shares} />}
          {view.rows.length > 0 && <AssistanceTable view={view} />}
        </>
      )}
      {/* It is in the record of activities, so it stands also where the amounts could not be loaded. */}
      {visit && <RaisedOnVisit visit={visit} />}
    </ImpactPart>
  );
}

function Shares({ shares }: Pick<AssistanceView, "shares">) {
  const { heading } = useDetailMessages().assistance.shares;
  const title = useId();
  return (
    <section className={styles.below} aria-labelledby={title}>
      <h4 id={title}>{heading}</h4>
      <ul className={styles.list}>
        {shares.map(({ id, amount, what, by }) => (
          <li key={id}>
            <strong>
              <StatedNumber {...amount} />
            </strong>{" "}
            {what}. <span className={styles.when}>{by}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
