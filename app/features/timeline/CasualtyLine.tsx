import type { TimelineLayout } from "./layout.ts";
import styles from "./TimelinePicture.module.css";

/** The band that the statements allow, the line of lowest values, and where both end. */
export function CasualtyLine({ layout }: { layout: TimelineLayout }) {
  const { steps, time, counts, line, end, entering, plot, labels } = layout;
  return (
    <g aria-hidden="true">
      <g clipPath="url(#timeline-plot)">
        {steps
          .filter(({ low, high }) => high > low)
          .map(({ from, to, low, high, assumed, conflict }) => (
            <rect
              key={from}
              className={
                conflict ? styles.bandConflict : assumed ? styles.bandAssumed : styles.band
              }
              x={time.start(from)}
              y={counts.y(high)}
              width={time.end(to) - time.start(from)}
              height={counts.y(low) - counts.y(high)}
            />
          ))}
        <path className={styles.line} d={line} />
        {end && (
          <line className={styles.lineEnd} x1={end.x} x2={plot.right} y1={end.y} y2={end.y} />
        )}
      </g>
      {entering && (
        <text className={styles.entering} x={plot.left + 4} y={entering.y - 7}>
          {entering.text}
        </text>
      )}
      {labels.map(({ id, x, y, anchor, text }) => (
        <text key={id} className={styles.pointLabel} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
