import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { useView } from "../../../url/useView.ts";
import { StatedNumber } from "../StatedNumber.tsx";
import { ClearanceChart } from "./ClearanceChart.tsx";
import styles from "./ClearanceSlide.module.css";
import { clearanceSlideView } from "./clearanceSlideView.ts";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
}

/** The reports of clearance as the page draws them, under the newest running total with its day and source. */
export function ClearanceSlide({ period, known, sources }: Props) {
  const messages = useDetailMessages();
  const { clearance, impact, facts } = messages;
  const unit = useView((view) => view.unit);
  const span = useView((view) => view.by);
  const { data, error } = useQuery(queries.clearance);
  const rows = data?.rows;
  const view = useMemo(
    () =>
      rows &&
      clearanceSlideView(
        factsKnownOn(rows, known, sources),
        { period, unit, span },
        sources,
        messages,
      ),
    [rows, period, known, unit, span, sources, messages],
  );
  if (view === undefined)
    return (
      <p role={error === null ? "status" : "alert"}>
        {error === null ? impact.loading(clearance.heading) : facts.failed}
      </p>
    );
  return (
    <section className={styles.slide} aria-label={clearance.heading}>
      {view.total === null ? (
        <p>{view.noTotal}</p>
      ) : (
        <p>
          <span className={styles.total}>
            <StatedNumber text={view.total.text} asks={view.total.asks} />
          </span>{" "}
          {view.total.what}, {view.total.when}
        </p>
      )}
      {view.none === null ? <ClearanceChart picture={view.picture} /> : <p>{view.none}</p>}
      <p className={styles.note}>{view.notes.join(" ")}</p>
      <p className={styles.note}>
        {view.bars} {view.source !== null && <SourceLinks {...view.source} />}
      </p>
    </section>
  );
}
