import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { type TimeBar, type TimeLine, type TimePoint, shapeAt } from "./timeMarks.ts";
import styles from "./TimeChart.module.css";

interface Props {
  bars: readonly TimeBar[];
  points: readonly TimePoint[];
  lines: readonly TimeLine[];
  /** The id of the pattern, unique on the page. */
  hatch: string;
  fontSize: number;
  onPress: (id: string) => void;
  onRead: (text: string | null) => void;
}

/** So wide is a bar of very few days at least, and the area in which a point is met, in pixels. */
const leastWidth = 3;
const reach = 12;
/** The size of text for which the points are made, in pixels. */
const usualText = 15;

/** Bars over their days, lines, and points; each can be pressed with a pointer, and by TimeStops without one. */
export function TimeMarks({ bars, points, lines, hatch, fontSize, onPress, onRead }: Props) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!area || !xOf || !yOf) return null;
  // As large beside a text of every size.
  const scale = Math.max(1, fontSize / usualText);
  const ground = area.y + area.height;
  const press = (id: string, text: string) => ({
    className: styles.press,
    onClick: () => onPress(id),
    onPointerEnter: () => onRead(text),
    onPointerLeave: () => onRead(null),
  });
  const hatched = [...new Set(bars.filter((bar) => bar.isHatched).map(({ colour }) => colour))];
  const nameOf = (colour: string) => `${hatch}-${hatched.indexOf(colour)}`;
  return (
    <>
      <defs>
        {hatched.map((colour) => (
          <pattern
            key={colour}
            id={nameOf(colour)}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={2} height={5} style={{ fill: colour }} />
          </pattern>
        ))}
        <clipPath id={`${hatch}-area`}>
          <rect x={area.x} y={0} width={area.width} height={ground} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${hatch}-area)`}>
        {bars.map(({ id, from, to, value, colour, isHatched, text }) => {
          const x = xOf(from) ?? 0;
          // A pixel is left free, so that bars of days that follow each other are told apart.
          const width = Math.max(leastWidth, (xOf(to + 1) ?? 0) - x - 1);
          const y = yOf(value) ?? 0;
          const fill = isHatched ? `url(#${nameOf(colour)})` : colour;
          return (
            <g key={id}>
              <rect
                x={x}
                y={y}
                width={width}
                height={Math.max(1, ground - y)}
                className={isHatched ? styles.hatched : styles.bar}
                style={{ fill, color: colour }}
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
        const x = xOf(at) ?? 0;
        const y = yOf(value) ?? 0;
        return (
          <g key={id} style={{ color: colour }}>
            {high != null && <line x1={x} x2={x} y1={y} y2={yOf(high)} className={styles.span} />}
            <path
              d={shapeAt(shape, x, y, scale)}
              className={shape === "ring" ? styles.ring : styles.point}
            />
            <circle cx={x} cy={y} r={reach} {...press(id, text)} />
          </g>
        );
      })}
    </>
  );
}
