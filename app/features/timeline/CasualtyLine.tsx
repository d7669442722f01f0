import type { TimelineLayout } from "./layout.ts";
import type { MarkActions } from "./markActions.ts";
import { PressableText } from "./PressableText.tsx";
import styles from "./TimelinePicture.module.css";

interface Props {
  layout: TimelineLayout;
  actions: MarkActions | null;
}

const fillings = {
  plain: styles.band,
  assumed: styles.bandAssumed,
  conflict: styles.bandConflict,
} as const;

/** The band that the statements allow, the line of lowest values, and where both end. */
export function CasualtyLine({ layout, actions }: Props) {
  const { bands, line, end, plot, labels } = layout;
  return (
    <g aria-hidden="true">
      <g clipPath="url(#timeline-plot)">
        {bands.map(({ filling, path }) => (
          <path key={filling} className={fillings[filling]} d={path} />
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
          press={actions && (() => actions.ask({ kind: "statement", id }))}
        >
          <text className={styles.pointLabel} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        </PressableText>
      ))}
    </g>
  );
}
