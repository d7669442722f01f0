import { usePlotArea, useXAxisScale } from "recharts";
import styles from "./TimeChart.module.css";

/** The days of the axis that are not asked for, in a shade of their own: the axis shows whole years or months. */
export function TimeBeside({ within }: { within: { from: number; to: number } }) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  if (!area || !xOf) return null;
  const right = area.x + area.width;
  const [start, end] = [within.from, within.to + 1].map((day) =>
    Math.min(right, Math.max(area.x, xOf(day) ?? 0)),
  ) as [number, number];
  const sides = [
    { from: area.x, to: start },
    { from: end, to: right },
  ];
  return sides.map(({ from, to }) =>
    to - from < 1 ? null : (
      <rect
        key={from}
        x={from}
        y={area.y}
        width={to - from}
        height={area.height}
        className={styles.beside}
      />
    ),
  );
}
