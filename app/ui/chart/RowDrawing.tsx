import { useId } from "react";
import { usePlotArea } from "recharts";
import { Plot } from "./Plot.tsx";
import type { PlacedRow, RowPlaces } from "./rowPlaces.ts";
import styles from "./RowBars.module.css";

interface Props {
  places: RowPlaces;
  width: number;
  fontSize: number;
  colour: string;
  onPress: (id: string) => void;
}

/** The drawing of bars across, all from one 0. Only files of this folder need Recharts. */
export function RowDrawing(props: Props) {
  const { places, width } = props;
  const margin = { top: 0, right: places.right, bottom: 0, left: places.left };
  return (
    <Plot width={width} height={places.height} margin={margin}>
      <Rows {...props} />
    </Plot>
  );
}

function Rows({ places, width, fontSize, colour, onPress }: Props) {
  const hatch = useId();
  const area = usePlotArea();
  if (!area) return null;
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
      <Headings places={places} fontSize={fontSize} />
      {places.rows.map((row) => (
        <g key={row.id}>
          <Lines lines={row.lines} y={row.y} places={places} className={styles.label} />
          <Bar
            row={row}
            start={area.x}
            height={places.barHeight}
            colour={colour}
            fill={row.isHatched ? `url(#${hatch})` : colour}
          />
          <rect
            x={0}
            y={row.y}
            width={width}
            height={row.height}
            className={styles.press}
            onClick={() => onPress(row.id)}
          />
        </g>
      ))}
    </>
  );
}

/** How far a bar keeps from its frame, in pixels. */
const inset = 3;

interface BarProps {
  row: PlacedRow;
  start: number;
  height: number;
  colour: string;
  fill: string;
}

function Bar({ row: { barY, length, isFramed }, start, height, colour, fill }: BarProps) {
  const gap = isFramed ? inset : 0;
  return (
    <>
      {isFramed && (
        <rect
          x={start}
          y={barY}
          width={length}
          height={height}
          className={styles.frame}
          style={{ stroke: colour }}
        />
      )}
      <rect
        x={start + gap}
        y={barY + gap}
        width={Math.max(1, length - 2 * gap)}
        height={height - 2 * gap}
        className={styles.bar}
        style={{ fill, stroke: colour }}
      />
    </>
  );
}

/** One line for the rows below it, and beside them a rule from the first to the last. */
function Headings({ places, fontSize }: Pick<Props, "places" | "fontSize">) {
  const ruleX = places.isBeside ? places.left - fontSize * 0.35 : 1;
  return places.headings.map(({ lines, y, end }) => (
    <g key={y}>
      <Lines lines={lines} y={y} places={places} className={styles.heading} />
      <line x1={ruleX} x2={ruleX} y1={y} y2={end} className={styles.rule} />
    </g>
  ));
}

interface LinesProps {
  lines: readonly string[];
  y: number;
  places: RowPlaces;
  className: string | undefined;
}

function Lines({ lines, y, places, className }: LinesProps) {
  return (
    <text className={className} textAnchor={places.isBeside ? "end" : "start"}>
      {lines.map((line, index) => (
        <tspan key={line} x={places.labelX} y={y + places.lineHeight * (index + 0.75)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
