import { useId, useRef } from "react";
import { Plot } from "./Plot.tsx";
import { TimeBeside } from "./TimeBeside.tsx";
import { TimeGrid } from "./TimeGrid.tsx";
import { TimeMarks } from "./TimeMarks.tsx";
import { TimeNames } from "./TimeNames.tsx";
import { linesOnTop, nameLines, namePlaces, stopPlaces, timeMargins } from "./timePlaces.ts";
import { TimeStops } from "./TimeStops.tsx";
import { TimeStretches } from "./TimeStretches.tsx";
import {
  type TimeBar,
  type TimeLine,
  type TimePoint,
  type TimeStretch,
  type TimeTick,
  topOf,
  valueTicks,
} from "./timeMarks.ts";
import { widthOf } from "./textLines.ts";
import styles from "./TimeChart.module.css";

interface Props {
  title: string;
  from: number;
  to: number;
  within?: { from: number; to: number } | undefined;
  ticks: readonly TimeTick[];
  bars?: readonly TimeBar[];
  points?: readonly TimePoint[];
  lines?: readonly TimeLine[];
  stretches?: readonly TimeStretch[];
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
  const panel = useRef<HTMLDivElement>(null);
  const { width, height, fontSize, stretches = [] } = props;
  const highest = topOf(bars, points, level?.value ?? null);
  // The room for the values depends on what is written over the bars, and that on the room beside the values.
  const most = axisWidth(valueTicks(highest, height, fontSize), write, fontSize);
  const written = nameLines(bars, { width, fontSize, axis: most, from, to });
  const across = { width, height, fontSize, from, to, linesOnTop: linesOnTop(written) };
  const { top: above, bottom: below } = timeMargins({ ...across, axis: most });
  const values = valueTicks(highest, height - above - below, fontSize);
  // Fewer values may be longer ones.
  const axis = Math.max(most, axisWidth(values, write, fontSize));
  const size = { ...across, axis, top: values.at(-1) ?? 1 };
  const names = namePlaces(written, size);
  const unnamed = bars.filter(({ id }) => names.every((placed) => placed.id !== id));
  const stops = stopPlaces(unnamed, points, size);
  const press = (id: string) => {
    // What opens gives the focus back to the number on the bar, or to the mark.
    const number = names.find((placed) => placed.id === id)?.name.id;
    const place = number === undefined ? `[data-stop="${id}"]` : `[data-figure="${number}"]`;
    panel.current?.querySelector<HTMLElement>(place)?.focus();
    props.onPress(id);
  };
  return (
    <div ref={panel} className={styles.drawing} style={{ inlineSize: width, blockSize: height }}>
      <div aria-hidden="true">
        <Plot width={width} height={height} margin={timeMargins(size)}>
          <TimeGrid
            sides={size}
            ticks={ticks}
            values={values}
            write={write}
            fontSize={fontSize}
            level={level}
          />
          {props.within && <TimeBeside sides={size} within={props.within} />}
          <TimeStretches sides={size} stretches={stretches} fontSize={fontSize} />
          <TimeMarks
            sides={size}
            bars={bars}
            points={points}
            lines={lines}
            hatch={hatch}
            fontSize={fontSize}
            onPress={press}
            onRead={props.onRead}
          />
        </Plot>
      </div>
      <TimeNames names={names} onPress={props.onPress} />
      <TimeStops name={props.title} stops={stops} onPress={props.onPress} onRead={props.onRead} />
    </div>
  );
}

/** The room that the texts of the values take beside the plot. */
function axisWidth(values: readonly number[], write: Props["write"], fontSize: number): number {
  return Math.max(...values.map((value) => widthOf(write(value), fontSize))) + fontSize;
}
