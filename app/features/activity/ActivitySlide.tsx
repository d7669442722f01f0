import { type ReactNode, useMemo } from "react";
import type { Form } from "../../domain/activity.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FittingList } from "../../ui/FittingList.tsx";
import { SlideSource } from "../../ui/SlideSource.tsx";
import { useView } from "../../url/useView.ts";
import styles from "./ActivitySlide.module.css";
import { activitySlideView } from "./activitySlideView.ts";
import { KnownSentence } from "./KnownSentence.tsx";
import { Nearest } from "./Nearest.tsx";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  /** Draws the shape that a form has on the timeline. */
  shapeOf: (form: Form) => ReactNode;
}

const usuallyShown = 8;

/**
 * What delegations and institutions did in the period, as far as the view asks for it: how much, by whom, and
 * the newest of it.
 */
export function ActivitySlide({ record, period, sources, shapeOf }: Props) {
  const messages = useDetailMessages();
  const kind = useView((view) => view.kind);
  const mineActionOnly = useView((view) => view.mineActionOnly);
  const view = useMemo(
    () => activitySlideView(record, period, { kind, mineActionOnly }, sources, messages),
    [record, period, kind, mineActionOnly, sources, messages],
  );
  if (view.counted === 0) return <Nearest {...view.none} />;
  return (
    <section className={styles.activity} aria-label={messages.activity.region}>
      <div className={styles.totals}>
        <p className={styles.total}>
          <span className={styles.figure}>{view.total}</span>{" "}
          <span>
            {view.totalWords} <span className={styles.summary}>{view.summary}</span>
          </span>
        </p>
        <ul className={styles.lanes}>
          {view.byLane.map(({ lane, name, count }) => (
            <li key={lane} className={styles.lane} data-hue={lane}>
              <span className={styles.count}>{count}</span> {name}
            </li>
          ))}
        </ul>
      </div>
      <h3 className={styles.heading}>{view.heading}</h3>
      <FittingList
        className={styles.lines}
        label={view.heading}
        items={view.lines}
        usual={usuallyShown}
        more={view.more}
      >
        {(line) => (
          <li key={line.id} className={styles.line} data-hue={line.hue}>
            <svg
              className={styles.shape}
              viewBox="-11 -11 22 22"
              data-vague={line.isVague || undefined}
              aria-hidden="true"
            >
              {shapeOf(line.form)}
            </svg>
            <span className={styles.when}>{line.when}</span>
            <span className={styles.what}>
              <KnownSentence line={{ ...line, text: line.title, links: [] }} />{" "}
              {line.place !== null && <span className={styles.place}>({line.place})</span>}
            </span>
          </li>
        )}
      </FittingList>
      {view.publishers !== null && <SlideSource>{view.publishers}</SlideSource>}
    </section>
  );
}
