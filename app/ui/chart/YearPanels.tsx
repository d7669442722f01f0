import { type ComponentProps, type ReactNode, useState } from "react";
import { ChartFrame, ChartTitle, Drawing } from "./ChartFrame.tsx";
import type { Segment } from "./ColumnBars.tsx";
import { columnDrawing } from "./drawings.ts";
import { Legend } from "./Legend.tsx";
import { useDrawnSize } from "./useDrawnSize.ts";
import type { Size } from "../useSize.ts";
import styles from "./YearPanels.module.css";

interface Year {
  /** The year. */
  id: string;
  /** Which part of it is counted, where it is not the whole. */
  part: string | null;
  /** `null` where nothing is known; `high` is `null` where nothing limits it from above. */
  range: { low: number; high: number | null } | null;
  rangeText: string;
  /** Where the text of the range can be pressed: its own id, and what is read out. */
  rangePress: { id: string; label: string } | null;
  /** Beside the text: that another number was stated, and where the page says more. */
  rangeMark: { href: string; label: string } | null;
  /** What is read out of the year's name, which chooses it. */
  nameLabel: string;
  /** One count a series; `null` where nothing is known. */
  counts: readonly number[] | null;
  countText: string;
}

interface Props {
  /** What the picture shows, in one sentence. */
  label: string;
  years: readonly Year[];
  /** `hint`: what pressing a column does. */
  range: { title: string; hint: string; low: string; high: string };
  stack: {
    title: string;
    hint: string;
    series: readonly { id: string; name: string; colour: string }[];
  };
  onSelect: (year: string) => void;
  /** For the text of a range that can be pressed. */
  onPress: (year: string) => void;
}

/** As high as the styles make the panels on a page, in lines of text. */
const linesAbove = 16;
const linesBelow = 17;

/** Ranges above and stacked counts below, over one axis of years. */
export function YearPanels({ label, years, range, stack, onSelect, onPress }: Props) {
  const [ColumnPanel] = useState(columnDrawing.take);
  const sized = ({ width: room, height, text }: Size) => {
    // Few years need not be stretched over a wide screen.
    const width = Math.min(room, Math.max(text * 24, years.length * text * 17));
    return { width, height, fontSize: text, onSelect, onPress };
  };
  const ranges: Segment[] = [
    { id: "low", colour: "var(--line)" },
    { id: "high", colour: "var(--line)", isHatched: true },
  ];
  return (
    <ChartFrame label={label} className={styles.frame}>
      <Panel
        {...range}
        lines={linesAbove}
        legend={[
          { name: range.low, colour: "var(--line)" },
          { name: range.high, colour: "var(--line)", form: "hatched" },
        ]}
      >
        {(size) => (
          <ColumnPanel
            {...sized(size)}
            segments={ranges}
            onColumn={onPress}
            top={topOf(years.map(({ range }) => range?.high ?? range?.low ?? 0))}
            columns={years.map(
              ({ id, part, range, rangeText, rangePress, rangeMark, nameLabel }) => ({
                id,
                name: id,
                nameLabel,
                note: part,
                values: range && [range.low, (range.high ?? range.low) - range.low],
                text: rangeText,
                press: rangePress,
                mark: rangeMark,
                canPress: rangePress !== null,
                isOpen: range !== null && range.high === null,
              }),
            )}
          />
        )}
      </Panel>
      <Panel {...stack} lines={linesBelow} legend={stack.series}>
        {(size) => (
          <ColumnPanel
            {...sized(size)}
            hasTicks
            segments={stack.series}
            onColumn={onSelect}
            top={topOf(years.map(({ counts }) => (counts ?? []).reduce((a, b) => a + b, 0)))}
            columns={years.map(({ id, part, counts, countText, nameLabel }) => ({
              id,
              name: id,
              nameLabel,
              note: part,
              values: counts,
              text: countText,
              press: null,
              canPress: true,
              isOpen: false,
            }))}
          />
        )}
      </Panel>
    </ChartFrame>
  );
}

interface PanelProps {
  title: string;
  hint: string;
  legend: ComponentProps<typeof Legend>["entries"];
  /** As high as the styles make it on a page, in lines of text. */
  lines: number;
  children: (size: Size) => ReactNode;
}

/** A title, what the fillings stand for, and the room for the columns, which keeps its height while they load. */
function Panel({ title, hint, legend, lines, children }: PanelProps) {
  const [size, measure] = useDrawnSize(lines);
  return (
    <>
      <ChartTitle title={title} hint={hint} />
      <div aria-hidden="true">
        <Legend entries={legend} />
      </div>
      <div ref={measure} role="group" aria-label={title} className={styles.panel}>
        <Drawing>{size && children(size)}</Drawing>
      </div>
    </>
  );
}

/** The axis starts at 0 and ends at the highest bar; where every bar is 0 it still has a length. */
function topOf(values: readonly number[]): number {
  return Math.max(1, ...values);
}
