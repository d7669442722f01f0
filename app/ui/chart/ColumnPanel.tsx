import { useRef } from "react";
import { ColumnAreas } from "./ColumnAreas.tsx";
import { ColumnBars, type Segment } from "./ColumnBars.tsx";
import styles from "./ColumnPanel.module.css";
import { type Column, columnPlaces } from "./columnPlaces.ts";
import { ColumnTexts } from "./ColumnTexts.tsx";

interface Props {
  columns: readonly Column[];
  /** What each column is made of, from the ground up. */
  segments: readonly Segment[];
  /** The value that reaches the top. */
  top: number;
  width: number;
  height: number;
  fontSize: number;
  hasTicks?: boolean;
  /** For a column, its name, and its text. */
  onColumn: (id: string) => void;
  onSelect: (id: string) => void;
  onPress: (id: string) => void;
}

/** Columns over names, each with its text on top. */
export function ColumnPanel(props: Props) {
  const { columns, segments, top, width, height, fontSize, hasTicks = false } = props;
  const size = { width, height, fontSize, hasTicks, top };
  const placed = columnPlaces(columns, size);
  const panel = useRef<HTMLDivElement>(null);
  const pressColumn = (id: string) => {
    // What opens gives the focus back to the number over the column.
    const number = columns.find((column) => column.id === id)?.press?.id;
    if (number !== undefined)
      panel.current?.querySelector<HTMLElement>(`[data-figure="${number}"]`)?.focus();
    props.onColumn(id);
  };
  return (
    <div ref={panel} className={styles.panel} style={{ inlineSize: width, blockSize: height }}>
      <div aria-hidden="true">
        <ColumnBars columns={columns} segments={segments} size={size}>
          <ColumnAreas columns={placed} size={size} onPress={pressColumn} />
        </ColumnBars>
      </div>
      <ColumnTexts columns={placed} size={size} onSelect={props.onSelect} onPress={props.onPress} />
    </div>
  );
}
