import { TimeBarForm, TimeBarPatterns } from "./TimeBarForm.tsx";
import { type TimeBar, type TimeLine, type TimePoint, shapeAt } from "./timeMarks.ts";
import { barPlace, type TimeSides } from "./timePlaces.ts";
import styles from "./TimeChart.module.css";
import { useTimeScale } from "./useTimeScale.ts";

interface Props {
  sides: TimeSides;
  bars: readonly TimeBar[];
  points: readonly TimePoint[];
  lines: readonly TimeLine[];
  /** The id of the pattern, unique on the page. */
  hatch: string;
  fontSize: number;
  onPress: (id: string) => void;
  onRead: (text: string | null) => void;
}

/** The area in which a point is met, in pixels. */
const reach = 12;
const looks = {
  circle: "point",
  diamond: "point",
  square: "point",
  ring: "ring",
  frame: "frameOfPoint",
} as const satisfies Record<TimePoint["shape"], string>;
/** The size of text for which the points are made, in pixels. */
const usualText = 15;

/** Bars over their days, lines, and points; each can be pressed with a pointer, and by TimeStops without one. */
export function TimeMarks(props: Props) {
  const { sides, bars, points, lines, hatch, fontSize, onPress, onRead } = props;
  const places = useTimeScale(sides);
  if (!places) return null;
  const { area, xOf, yOf } = places;
  // As large beside a text of every size.
  const scale = Math.max(1, fontSize / usualText);
  const ground = area.y + area.height;
  const press = (id: string, text: string) => ({
    className: styles.press,
    onClick: () => onPress(id),
    onPointerEnter: () => onRead(text),
    onPointerLeave: () => onRead(null),
  });
  return (
    <>
      <defs>
        <TimeBarPatterns id={hatch} bars={bars} />
        <clipPath id={`${hatch}-area`}>
          <rect x={area.x} y={0} width={area.width} height={ground} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${hatch}-area)`}>
        {bars.map((bar) => {
          const { id, text } = bar;
          const { x, width } = barPlace(xOf(bar.from), xOf(bar.to + 1), scale);
          return (
            <g key={id}>
              <TimeBarForm
                bar={bar}
                hatch={hatch}
                box={{ x, y: yOf(bar.value), width, ground }}
                scale={scale}
              />
              <rect x={x} y={area.y} width={width} height={area.height} {...press(id, text)} />
            </g>
          );
        })}
        {lines.map(({ id, points: [first, ...others], colour, isDashed }) => (
          <path
            key={id}
            d={`M${xOf(first?.at ?? 0)} ${yOf(first?.value ?? 0)}${others
              .map(({ at, value }) => `L${xOf(at)} ${yOf(value)}`)
              .join("")}`}
            className={isDashed ? styles.dashed : styles.line}
            style={{ stroke: colour }}
          />
        ))}
      </g>
      {points.map(({ id, at, value, high, colour, shape, text }) => {
        const x = xOf(at);
        const y = yOf(value);
        return (
          <g key={id} style={{ color: colour }}>
            {high != null && <line x1={x} x2={x} y1={y} y2={yOf(high)} className={styles.span} />}
            <path d={shapeAt(shape, x, y, scale)} className={styles[looks[shape]]} />
            <circle cx={x} cy={y} r={reach} {...press(id, text)} />
          </g>
        );
      })}
    </>
  );
}
