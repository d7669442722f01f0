import { useId } from "react";
import { ComposedChart, XAxis, YAxis, usePlotArea, useXAxisScale } from "recharts";
import type { rowPlaces } from "./rowPlaces.ts";
import styles from "./RowBars.module.css";

interface Props {
  places: ReturnType<typeof rowPlaces>;
  width: number;
  fontSize: number;
  colour: string;
  onPress: (id: string) => void;
}

/** The drawing of bars across, all from one 0. Only files of this folder need Recharts. */
export function RowDrawing(props: Props) {
  const { places, width } = props;
  const top = Math.max(1, ...places.rows.map(({ value }) => value));
  return (
    <ComposedChart
      width={width}
      height={places.height}
      data={[...places.rows]}
      layout="vertical"
      margin={{ top: 0, right: places.right, bottom: 0, left: places.left }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, top]} hide allowDataOverflow />
      <YAxis type="category" dataKey="id" hide />
      <Rows {...props} />
    </ComposedChart>
  );
}

/** So long is a bar at least: beside one of millions a few thousand are still to be seen. */
const leastLength = 3;

function Rows({ places, width, fontSize, colour, onPress }: Props) {
  const hatch = useId();
  const area = usePlotArea();
  const xOf = useXAxisScale();
  if (!area || !xOf) return null;
  const { isBeside, barHeight, lineHeight } = places;
  const start = xOf(0) ?? area.x;
  return (
    <>
      <defs>
        <pattern
          id={hatch}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2} height={5} style={{ fill: colour }} />
        </pattern>
      </defs>
      {places.rows.map(({ id, lines, value, text, isHatched, y, height, barY }) => {
        const length = value === 0 ? 0 : Math.max(leastLength, (xOf(value) ?? start) - start);
        return (
          <g key={id}>
            <text className={styles.label} textAnchor={isBeside ? "end" : "start"}>
              {lines.map((line, index) => (
                <tspan
                  key={line}
                  x={isBeside ? places.left - fontSize * 0.7 : 0}
                  y={y + lineHeight * (index + 0.75)}
                >
                  {line}
                </tspan>
              ))}
            </text>
            <rect
              x={start}
              y={barY}
              width={length}
              height={barHeight}
              className={styles.bar}
              style={{ fill: isHatched ? `url(#${hatch})` : colour, stroke: colour }}
            />
            <text
              x={start + length + fontSize / 2}
              y={barY + barHeight / 2}
              dy="0.35em"
              className={styles.value}
            >
              {text}
            </text>
            <rect
              x={0}
              y={y}
              width={width}
              height={height}
              className={styles.press}
              onClick={() => onPress(id)}
            />
          </g>
        );
      })}
    </>
  );
}
