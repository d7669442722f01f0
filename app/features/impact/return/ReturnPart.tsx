import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { disagreementPlace } from "../../../domain/disagreementPlace.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import { notesOnReturns } from "../../../domain/notesKnown.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { ImpactPart, type PartProps } from "../ImpactPart.tsx";
import { LatestNumbers } from "../LatestNumbers.tsx";
import { ReturnChart } from "./ReturnChart.tsx";
import { ReturnTable } from "./ReturnTable.tsx";
import { returnView } from "./returnView.ts";
import styles from "../ImpactPart.module.css";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** How many displaced people returned, against the target; who lives there is counted apart. */
export function ReturnPart({ period, known, sources, failed }: Props) {
  const messages = useDetailMessages();
  const words = messages.returns;
  const query = useQuery(queries.returns);
  const rows = query.data?.rows;
  const notes = useQuery(queries.disagreements).data?.rows;
  const disputes = useMemo(
    () => (rows && notes ? notesOnReturns(notes, rows, known, sources) : []),
    [rows, notes, known, sources],
  );
  const view = useMemo(
    () => rows && returnView(factsKnownOn(rows, known, sources), period, sources, messages),
    [rows, period, known, sources, messages],
  );
  return (
    <ImpactPart id="return" heading={words.heading} query={query} failed={failed}>
      {view && (
        <>
          <LatestNumbers numbers={view.latest} />
          {view.none === null ? <ReturnChart view={view} period={period} /> : <p>{view.none}</p>}
          {view.rows.length > 0 && <ReturnTable view={view} />}
          <div className={styles.notes}>
            {disputes
              .filter(({ about }) => about.returns.some((id) => view.shown.has(id)))
              .map(({ id, topic }) => (
                <p key={id}>
                  ≠ {words.notes.disagree} <a href={`#${disagreementPlace(id)}`}>{topic}</a>
                </p>
              ))}
            {view.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </>
      )}
    </ImpactPart>
  );
}
