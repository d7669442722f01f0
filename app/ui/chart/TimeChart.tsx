import { type ComponentProps, useState } from "react";
import { ChartFrame, ChartTitle, Drawing } from "./ChartFrame.tsx";
import { timeDrawing } from "./drawings.ts";
import { Legend } from "./Legend.tsx";
import type { TimeBar, TimeLine, TimePoint, TimeStretch, TimeTick } from "./timeMarks.ts";
import styles from "./TimeChart.module.css";
import { useDrawnSize } from "./useDrawnSize.ts";

interface Props {
  /** What the picture shows, in one sentence; the same numbers stand in a table beside it. */
  label: string;
  /** What the vertical axis counts, in words. */
  title: string;
  /** What pressing a mark does. */
  hint: string;
  /** The first and the last day, as day numbers. */
  from: number;
  to: number;
  /** The days that are asked for, where the axis shows more: the others are shaded. */
  within?: { from: number; to: number };
  ticks: readonly TimeTick[];
  bars?: readonly TimeBar[];
  points?: readonly TimePoint[];
  lines?: readonly TimeLine[];
  stretches?: readonly TimeStretch[];
  /** A level across the picture, such as a target. */
  level?: { value: number; name: string } | null;
  legend: ComponentProps<typeof Legend>["entries"];
  /** A value as the axis writes it. */
  write: (value: number) => string;
  /** For a bar or a point, by its id. */
  onPress: (id: string) => void;
}

/** As high as the styles make it on a page, in lines of text. */
const lines = 18;

/** Stated values over days: bars over the days that they count, points on the day for which they stand. */
export function TimeChart({ label, title, hint, legend, ...drawn }: Props) {
  const [size, measure] = useDrawnSize(lines);
  const [TimeDrawing] = useState(timeDrawing.take);
  const [read, setRead] = useState<string | null>(null);
  return (
    <ChartFrame label={label} className={styles.frame}>
      <ChartTitle title={title} hint={read ?? hint} />
      <div aria-hidden="true">
        <Legend entries={legend} />
      </div>
      <div ref={measure} className={styles.panel}>
        <Drawing>
          {size && (
            <TimeDrawing
              {...drawn}
              title={title}
              width={size.width}
              height={size.height}
              fontSize={size.text}
              onRead={setRead}
            />
          )}
        </Drawing>
      </div>
    </ChartFrame>
  );
}
