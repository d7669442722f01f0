import { useId, useRef } from "react";
import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import { ColumnAreas } from "./ColumnAreas.tsx";
import styles from "./ColumnPanel.module.css";
import { type Column, columnPlaces, marginsOf } from "./columnPlaces.ts";
import { ColumnTexts } from "./ColumnTexts.tsx";

export interface Segment {
  id: string;
  /** A colour of the page, such as "var(--line)". */
  colour: string;
  /** Hatched: how far it may reach, not how far it does. */
  isHatched?: boolean;
}

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

/** Columns over names, each with its text on top. The only file that needs Recharts. */
export function ColumnPanel(props: Props) {
  const { columns, segments, top, width, height, fontSize, hasTicks = false } = props;
  const hatch = useId();
  const fillOf = ({ id, colour, isHatched }: Segment) =>
    isHatched ? `url(#${hatch}-${id})` : colour;
  const hatchStep = Math.max(5, Math.round(fontSize * 0.4));
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
        <BarChart
          width={width}
          height={height}
          data={[...columns]}
          margin={marginsOf(size)}
          barCategoryGap="28%"
          accessibilityLayer={false}
        >
          <defs>
            {segments
              .filter(({ isHatched }) => isHatched)
              .map(({ id, colour }) => (
                <pattern
                  key={id}
                  id={`${hatch}-${id}`}
                  width={hatchStep}
                  height={hatchStep}
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect width={hatchStep * 0.3} height={hatchStep} style={{ fill: colour }} />
                </pattern>
              ))}
          </defs>
          <XAxis dataKey="id" hide />
          <YAxis domain={[0, top]} hide allowDataOverflow />
          {segments.map((segment, index) => (
            <Bar
              key={segment.id}
              dataKey={({ values }: Column) => values?.[index] ?? 0}
              stackId="column"
              fill={fillOf(segment)}
              stroke={edgeOf(segment, index)}
              // A bar of 1 beside one of hundreds is still to be seen; a bar of 0 is not there.
              minPointSize={(_, column) => ((columns[column]?.values?.[index] ?? 0) > 0 ? 2 : 0)}
              maxBarSize={88}
              isAnimationActive={false}
              className={styles.segment ?? ""}
            />
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            <ColumnAreas columns={placed} size={size} onPress={pressColumn} />
          </ZIndexLayer>
        </BarChart>
      </div>
      <ColumnTexts columns={placed} size={size} onSelect={props.onSelect} onPress={props.onPress} />
    </div>
  );
}

/** Hatching needs an outline; plain segments are told apart by a gap above the first. */
function edgeOf({ colour, isHatched }: Segment, index: number): string {
  if (isHatched) return colour;
  return index === 0 ? "none" : "var(--paper)";
}
