import styles from "./TimeChart.module.css";
import { textLines, widthOf } from "./textLines.ts";
import type { TimeStretch } from "./timeMarks.ts";
import type { TimeSides } from "./timePlaces.ts";
import { useTimeScale } from "./useTimeScale.ts";

interface Props {
  sides: TimeSides;
  stretches: readonly TimeStretch[];
  fontSize: number;
}

/** Days of which nothing is known: so that an empty place is not read as zero. */
export function TimeStretches({ sides, stretches, fontSize }: Props) {
  const scale = useTimeScale(sides);
  if (!scale) return null;
  const { area, xOf } = scale;
  const right = area.x + area.width;
  const y = area.y + area.height - fontSize / 2;
  return stretches.map(({ from, to, name }) => {
    const [start, end] = [from, to + 1].map((day) =>
      Math.min(right, Math.max(area.x, xOf(day))),
    ) as [number, number];
    const lines = textLines(name, end - start, fontSize);
    const hasRoom = lines.every((line) => widthOf(line, fontSize) <= end - start);
    return (
      <g key={from}>
        <line x1={start + 2} x2={end - 2} y1={y} y2={y} className={styles.stretch} />
        {hasRoom &&
          lines.toReversed().map((line, index) => (
            <text
              key={line}
              x={(start + end) / 2}
              y={y - fontSize * (0.5 + index * 1.2)}
              className={styles.unknown}
            >
              {line}
            </text>
          ))}
      </g>
    );
  });
}
