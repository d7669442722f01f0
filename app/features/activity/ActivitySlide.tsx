import { type ReactNode, useMemo } from "react";
import type { Form } from "../../domain/activity.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FittingList } from "../../ui/FittingList.tsx";
import styles from "./ActivitySlide.module.css";
import { nearestTo } from "./activityList.ts";
import { activitySlideView } from "./activitySlideView.ts";
import { Nearest } from "./Nearest.tsx";

interface Props {
  record: CasualtyRecord;
  period: Period;
  /** Draws the shape that a form has on the timeline. */
  shapeOf: (form: Form) => ReactNode;
}

const usuallyShown = 8;

/** What delegations and institutions did in the period: how much, by whom, and the newest of it. */
export function ActivitySlide({ record, period, shapeOf }: Props) {
  const messages = useDetailMessages();
  const view = useMemo(
    () => activitySlideView(record, period, messages),
    [record, period, messages],
  );
  const words = messages.slides.activity;
  if (view.counted === 0)
    return (
      <Nearest
        said={words.none(period.from, period.to)}
        nearest={nearestTo(record.folded, period)}
      />
    );
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
            <span>
              {line.title}
              {line.place !== null && <span className={styles.place}> · {line.place}</span>}
            </span>
          </li>
        )}
      </FittingList>
    </section>
  );
}
