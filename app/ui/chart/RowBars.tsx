import { Suspense, lazy, useRef, useState } from "react";
import { ChartFrame, ChartTitle } from "./ChartFrame.tsx";
import { type ChartRow, rowPlaces } from "./rowPlaces.ts";
import styles from "./RowBars.module.css";
import { useDrawnSize } from "./useDrawnSize.ts";

interface Props {
  /** What the picture shows, in one sentence; the same numbers stand in a table beside it. */
  label: string;
  /** What the bars measure, in words. */
  title: string;
  /** What pressing a bar does; `null` where the chart above has said it. */
  hint: string | null;
  /** In the order in which they are drawn, from above. */
  rows: readonly ChartRow[];
  /** A colour of the page, such as "var(--line)". */
  colour: string;
  /** For a row, by its id. */
  onPress: (id: string) => void;
}

const loadDrawing = () => import("./RowDrawing.tsx").then((file) => ({ default: file.RowDrawing }));

/** Stated values as bars across, one a row, each with its name and its value in words. */
export function RowBars({ label, title, hint, rows, colour, onPress }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, fontSize } = useDrawnSize(frame);
  // Made here and not once for all, so that a chart that failed to load is loaded anew when tried again.
  const [RowDrawing] = useState(() => lazy(loadDrawing));
  const places = rowPlaces(rows, width, fontSize);
  return (
    <ChartFrame ref={frame} label={label}>
      <ChartTitle title={title} hint={hint} />
      <div aria-hidden="true" className={styles.panel} style={{ blockSize: places.height }}>
        <Suspense>
          <RowDrawing
            places={places}
            width={width}
            fontSize={fontSize}
            colour={colour}
            onPress={onPress}
          />
        </Suspense>
      </div>
    </ChartFrame>
  );
}
