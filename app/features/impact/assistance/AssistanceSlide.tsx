import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { CasualtyRecord } from "../../../domain/record.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { FittingList } from "../../../ui/FittingList.tsx";
import { StatedNumber } from "../StatedNumber.tsx";
import styles from "./AssistanceSlide.module.css";
import { assistanceSlideView } from "./assistanceSlideView.ts";
import { visitRaised } from "./visitRaised.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

const usuallyShown = 8;

/** What all clearance is said to cost, what the visit to Brussels raised, and what donors stated. */
export function AssistanceSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const { slide: words, visit: visitWords } = messages.assistance;
  const { data, error } = useQuery(queries.assistance);
  const rows = data?.rows;
  const view = useMemo(
    () =>
      rows &&
      assistanceSlideView(factsKnownOn(rows, record.known, sources), period, sources, messages),
    [rows, record, period, sources, messages],
  );
  const raised = useMemo(
    () => visitRaised(record, period, sources, messages),
    [record, period, sources, messages],
  );
  if (view === undefined)
    return (
      <p className={styles.heading} role="status">
        {error === null ? words.loading : words.failed}
      </p>
    );
  const [first] = raised?.raised ?? [];
  return (
    <section className={styles.slide} aria-label={words.label}>
      <div className={styles.top}>
        {view.costs.map(({ id, amount, what }) => (
          <p key={id}>
            <span className={styles.figure}>
              <StatedNumber {...amount} />
            </span>
            {what}
          </p>
        ))}
        {raised && first && (
          <div className={styles.visit}>
            <p className={styles.strong}>
              {visitWords.slide}, {raised.when}
            </p>
            <p>
              {raised.isOutside && `${visitWords.outside} `}
              {first.text} ({first.links.map(({ text }) => text).join("; ")})
            </p>
          </div>
        )}
      </div>
      {view.none !== null ? (
        <p className={styles.heading}>{view.none}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{words.list}</h3>
          <FittingList
            className={styles.lines}
            label={words.list}
            items={view.lines}
            usual={usuallyShown}
            more={(hidden) => words.more(view.left + hidden)}
          >
            {({ id, amount, what, column }) => (
              <li key={id} className={styles.line} style={{ gridColumn: column + 1 }}>
                <span className={styles.amount}>
                  <StatedNumber {...amount} />
                </span>
                {what}
              </li>
            )}
          </FittingList>
        </>
      )}
      {view.publishers.length > 0 && (
        <p className={styles.published}>{words.published(view.publishers)}</p>
      )}
    </section>
  );
}
