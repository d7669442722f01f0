import styles from "./TimeChart.module.css";
import type { TimeSides } from "./timePlaces.ts";
import { useTimeScale } from "./useTimeScale.ts";

interface Props {
  sides: TimeSides;
  within: { from: number; to: number };
}

/** The days of the axis that are not asked for, in a shade of their own: the axis shows whole years or months. */
export function TimeBeside({ sides, within }: Props) {
  const scale = useTimeScale(sides);
  if (!scale) return null;
  const { area, xOf } = scale;
  const right = area.x + area.width;
  const [start, end] = [within.from, within.to + 1].map((day) =>
    Math.min(right, Math.max(area.x, xOf(day))),
  ) as [number, number];
  const beside = [
    { from: area.x, to: start },
    { from: end, to: right },
  ];
  return beside.map(({ from, to }) =>
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
