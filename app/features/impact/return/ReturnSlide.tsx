import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import type { PartProps } from "../ImpactPart.tsx";
import { LatestNumbers } from "../LatestNumbers.tsx";
import { ReturnChart } from "./ReturnChart.tsx";
import styles from "./ReturnSlide.module.css";
import { returnView } from "./returnView.ts";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** How many displaced people were resettled, as the page draws it, and where the newest numbers are printed. */
export function ReturnSlide({ period, known, sources, failed }: Props) {
  const messages = useDetailMessages();
  const { returns, impact } = messages;
  const { data, error, refetch } = useQuery(queries.returns);
  const rows = data?.rows;
  const view = useMemo(
    () => rows && returnView(factsKnownOn(rows, known, sources), period, sources, messages),
    [rows, period, known, sources, messages],
  );
  if (!view)
    return error === null ? (
      <p role="status">{impact.loading(returns.heading)}</p>
    ) : (
      failed([error], () => void refetch())
    );
  return (
    <section className={styles.slide} aria-label={returns.heading}>
      <LatestNumbers numbers={view.latest} />
      {view.none === null ? <ReturnChart view={view} period={period} /> : <p>{view.none}</p>}
      {view.notes.includes(returns.notes.apart) && (
        <p className={styles.note}>{returns.notes.apart}</p>
      )}
      {view.latestLinks.length > 0 && (
        <p className={styles.note}>
          {view.latestBy} <SourceLinks label={returns.latest.sources} links={view.latestLinks} />
        </p>
      )}
    </section>
  );
}
