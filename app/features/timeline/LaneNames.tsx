import type { PlacedLane } from "./layout.ts";
import styles from "./TimelinePicture.module.css";

/** Who acts, beside each lane or above it; over the dimmed days, which must not dim a name. */
export function LaneNames({ lanes }: { lanes: readonly PlacedLane[] }) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {lanes.map(({ lane, name, label }) => (
        <text
          key={lane}
          className={styles.laneName}
          x={label.x}
          y={label.y}
          dy={label.isBeside ? "0.35em" : undefined}
          textAnchor={label.isBeside ? "end" : "start"}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
