import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import timelineStyles from "../TimelinePicture.module.css";
import type { OverlayLayout } from "./overlayLayout.ts";
import styles from "./OverlayPicture.module.css";

/** The lines of the panel's own scale, and the timeline's days across. */
export function OverlayAxes({ layout }: { layout: OverlayLayout }) {
  const { plot, values, ticks, size } = layout;
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, x, label, isYear }) => (
        <g key={day}>
          <line className={timelineStyles.grid} x1={x} x2={x} y1={0} y2={plot.bottom} />
          <text
            className={isYear ? timelineStyles.yearText : timelineStyles.axisText}
            x={x + size.text * 0.5}
            y={plot.bottom + size.text * 1.35}
          >
            {label}
          </text>
        </g>
      ))}
      {values.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? styles.ground : timelineStyles.grid}
          x1={plot.left}
          x2={plot.right}
          y1={values.y(tick)}
          y2={values.y(tick)}
        />
      ))}
    </g>
  );
}

/** The numbers of the scale. On a phone they reach into the plot, so they lie above what dims its sides. */
export function OverlayValues({ layout, isNarrow }: { layout: OverlayLayout; isNarrow: boolean }) {
  const { counts } = useDetailMessages();
  const { plot, values, size } = layout;
  const [first = 0, second = 0] = values.ticks;
  // Where they would touch, every other number is written.
  const every = values.y(first) - values.y(second) < size.text * 1.25 ? 2 : 1;
  return (
    <g aria-hidden="true">
      {values.ticks.map(
        (tick, index) =>
          index % every === 0 && (
            <text
              key={tick}
              className={styles.value}
              // Beside the plot there is room for the longest of them only where it is wide.
              x={isNarrow ? 0 : plot.left - 8}
              y={values.y(tick)}
              dy="0.35em"
              textAnchor={isNarrow ? "start" : "end"}
            >
              {counts.number(tick)}
            </text>
          ),
      )}
    </g>
  );
}
