import { textLines, widthOf } from "./textLines.ts";
import type { TimeTick } from "./timeMarks.ts";
import { namedEvery, type TimeSides } from "./timePlaces.ts";
import styles from "./TimeChart.module.css";
import { useTimeScale } from "./useTimeScale.ts";

interface Props {
  sides: TimeSides;
  ticks: readonly TimeTick[];
  values: readonly number[];
  level: { value: number; name: string } | null;
  write: (value: number) => string;
  fontSize: number;
}

/** The values at the side and the days below, with faint lines; a level across, with its name on it. */
export function TimeGrid({ sides, ticks, values, level, write, fontSize }: Props) {
  const scale = useTimeScale(sides);
  if (!scale) return null;
  const { area, xOf, yOf } = scale;
  const right = area.x + area.width;
  const ground = area.y + area.height;
  const places = ticks.map(({ at }) => xOf(at));
  const every = namedEvery(places, Math.max(...ticks.map(({ name }) => widthOf(name, fontSize))));
  const levelAt = level ? yOf(level.value) : 0;
  const names = level ? textLines(level.name, area.width - fontSize, fontSize) : [];
  return (
    <g>
      {values.map((value) => {
        const y = yOf(value);
        return (
          <g key={value}>
            <line
              x1={area.x}
              x2={right}
              y1={y}
              y2={y}
              className={value === 0 ? styles.ground : styles.grid}
            />
            <text x={area.x - fontSize / 2} y={y} dy="0.35em" className={styles.value}>
              {write(value)}
            </text>
          </g>
        );
      })}
      {ticks.map(({ at, name }, index) => {
        const x = places[index] ?? 0;
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={ground} y2={ground + fontSize / 3} className={styles.ground} />
            {index % every === 0 && (
              <text x={x} y={ground + fontSize * 1.4} className={styles.day}>
                {name}
              </text>
            )}
          </g>
        );
      })}
      {level && (
        <>
          <line x1={area.x} x2={right} y1={levelAt} y2={levelAt} className={styles.level} />
          {names.map((name, index) => (
            <text
              key={name}
              x={area.x + fontSize / 2}
              // On the line; what needs more than one goes under it, where there is room.
              y={levelAt + (names.length === 1 ? -0.5 : 1.3 * (index + 1)) * fontSize}
              className={styles.name}
            >
              {name}
            </text>
          ))}
        </>
      )}
    </g>
  );
}
