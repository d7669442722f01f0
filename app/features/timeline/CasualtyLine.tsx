import type { TimelineLayout } from "./layout.ts";
import type { MarkActions } from "./markActions.ts";
import { PressableText } from "./PressableText.tsx";
import styles from "./TimelinePicture.module.css";

interface Props {
  layout: TimelineLayout;
  actions: MarkActions;
}

/** The band that the statements allow, the line of lowest values, and where both end. */
export function CasualtyLine({ layout, actions }: Props) {
  const { steps, time, counts, line, end, plot, labels } = layout;
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
      {labels.map(({ id, x, y, anchor, text, box }) => (
        <PressableText
          key={id}
          box={box}
          markId={id}
          press={() => actions.ask({ kind: "statement", id })}
        >
          <text className={styles.pointLabel} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        </PressableText>
      ))}
    </g>
  );
}
