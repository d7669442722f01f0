import { useId } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import { TimeGrid } from "./TimeGrid.tsx";
import { TimeMarks } from "./TimeMarks.tsx";
import {
  type TimeBar,
  type TimeLine,
  type TimePoint,
  type TimeTick,
  topOf,
  valueTicks,
} from "./timeMarks.ts";
import { widthOf } from "./textLines.ts";

interface Props {
  from: number;
  to: number;
  ticks: readonly TimeTick[];
  bars?: readonly TimeBar[];
  points?: readonly TimePoint[];
  lines?: readonly TimeLine[];
  level?: { value: number; name: string } | null;
  write: (value: number) => string;
  width: number;
  height: number;
  fontSize: number;
  onPress: (id: string) => void;
  /** What is read of the mark under the pointer; `null` where there is none. */
  onRead: (text: string | null) => void;
}

/** The drawing of a chart over days. Only files of this folder need Recharts. */
export function TimeDrawing(props: Props) {
  const { from, to, ticks, bars = [], points = [], lines = [], level = null, write } = props;
  const hatch = useId();
  const { width, height, fontSize } = props;
  const values = valueTicks(topOf(bars, points, level?.value ?? null));
  const axis = Math.max(...values.map((value) => widthOf(write(value), fontSize))) + fontSize;
  const top = values.at(-1) ?? 1;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[{ at: from }, { at: to }]}
      margin={{ top: fontSize, right: fontSize, bottom: fontSize * 2, left: axis }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={[from, to]} hide allowDataOverflow />
      <YAxis type="number" domain={[0, top]} ticks={[...values]} hide allowDataOverflow />
      <TimeGrid ticks={ticks} values={values} write={write} fontSize={fontSize} level={level} />
      <TimeMarks
        bars={bars}
        points={points}
        lines={lines}
        hatch={hatch}
        onPress={props.onPress}
        onRead={props.onRead}
      />
    </ComposedChart>
  );
}
