import { createContext, memo, type ReactNode, use, useId } from "react";
import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import styles from "./ColumnPanel.module.css";
import { marginsOf, type PanelSize } from "./columnPlaces.ts";

export interface Segment {
  id: string;
  /** A colour of the page, such as "var(--line)". */
  colour: string;
  /** Hatched: how far it may reach, not how far it does. */
  isHatched?: boolean;
}

interface Bars {
  /** One value a segment, from the ground up. */
  columns: readonly { id: string; values: readonly number[] | null }[];
  segments: readonly Segment[];
  size: PanelSize;
}

interface Props extends Bars {
  /** Over the bars. */
  children: ReactNode;
}

const Over = createContext<ReactNode>(null);

/** The bars of columns. What lies over them comes by a context: Recharts draws nothing anew when only that changes. */
export function ColumnBars({ columns, segments, size, children }: Props) {
  return (
    <Over value={children}>
      <SameBars
        columns={columns.map(({ id, values }) => ({ id, values }))}
        segments={segments.map(({ id, colour, isHatched = false }) => ({ id, colour, isHatched }))}
        size={size}
      />
    </Over>
  );
}

/** Bars that are told the same stay as they are. */
const SameBars = memo(BarsOnly, (a, b) => JSON.stringify(a) === JSON.stringify(b));

function BarsOnly({ columns, segments, size }: Bars) {
  const { width, height, fontSize, top } = size;
  const hatch = useId();
  const fillOf = ({ id, colour, isHatched }: Segment) =>
    isHatched ? `url(#${hatch}-${id})` : colour;
  const hatchStep = Math.max(5, Math.round(fontSize * 0.4));
  return (
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
          dataKey={({ values }: Bars["columns"][number]) => values?.[index] ?? 0}
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
        <OverBars />
      </ZIndexLayer>
    </BarChart>
  );
}

function OverBars() {
  return use(Over);
}

/** Hatching needs an outline; plain segments are told apart by a gap above the first. */
function edgeOf({ colour, isHatched }: Segment, index: number): string {
  if (isHatched) return colour;
  return index === 0 ? "none" : "var(--paper)";
}
