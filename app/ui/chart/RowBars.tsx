import { useRef, useState } from "react";
import { ChartFrame, ChartTitle, Drawing } from "./ChartFrame.tsx";
import { rowDrawing } from "./drawings.ts";
import { type RowGroup, rowPlaces } from "./rowPlaces.ts";
import styles from "./RowBars.module.css";
import { RowNumbers } from "./RowNumbers.tsx";
import { assumed, useDrawnSize } from "./useDrawnSize.ts";

interface Props {
  /** What the picture shows, in one sentence; the same numbers stand in a table beside it. */
  label: string;
  /** What the bars measure, in words. */
  title: string;
  /** What pressing a number does; `null` where the chart above has said it. */
  hint: string | null;
  /** In the order in which they are drawn, from above. */
  groups: readonly RowGroup[];
  /** A colour of the page, such as "var(--line)". */
  colour: string;
  /** For a row, by its id. */
  onPress: (id: string) => void;
}

/** Stated values as bars across, one a row, each with its name and its value in words. */
export function RowBars({ label, title, hint, groups, colour, onPress }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [size, measure] = useDrawnSize(0);
  const [RowDrawing] = useState(rowDrawing.take);
  // Before it is measured it keeps about the room that it will need.
  const { width, text } = size ?? assumed;
  const places = rowPlaces(groups, width, text);
  const pressRow = (id: string) => {
    // What opens gives the focus back to the number at the end of the bar.
    const number = places.rows.find((row) => row.id === id)?.press.id;
    panel.current?.querySelector<HTMLElement>(`[data-figure="${number}"]`)?.focus();
    onPress(id);
  };
  return (
    <ChartFrame label={label}>
      <ChartTitle title={title} hint={hint} />
      <div ref={panel} className={styles.panel} style={{ blockSize: places.height }}>
        {/* As wide as the panel and one line high: the height of the panel follows from both. */}
        <div ref={measure} className={styles.line} />
        {/* Without the names and bars a number would say nothing. */}
        <Drawing>
          {size && (
            <>
              <div aria-hidden="true">
                <RowDrawing
                  places={places}
                  width={width}
                  fontSize={text}
                  colour={colour}
                  onPress={pressRow}
                />
              </div>
              <RowNumbers places={places} fontSize={text} onPress={onPress} />
            </>
          )}
        </Drawing>
      </div>
    </ChartFrame>
  );
}
