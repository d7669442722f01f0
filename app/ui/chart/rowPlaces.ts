import { textLines, widthOf } from "./textLines.ts";

/** A value with its name: one bar across. */
export interface ChartRow {
  id: string;
  /** What stands before the bar, or above it where there is little room. */
  label: string;
  value: number;
  /** What stands at the end of the bar and can be pressed. */
  text: string;
  /** The number's own id, and what is read out of it. */
  press: { id: string; label: string };
  /** Hatched, to be told apart from the others without colour too. */
  isHatched: boolean;
  /** Within a broken frame: it counts more than the others do. */
  isFramed: boolean;
}

/** Rows that belong together, with one line above them; without one where there is nothing to say. */
export interface RowGroup {
  heading: string | null;
  rows: readonly ChartRow[];
}

interface PlacedHeading {
  lines: readonly string[];
  /** Where it begins, and where the last of its rows ends. */
  y: number;
  end: number;
}

export interface PlacedRow extends ChartRow {
  lines: readonly string[];
  /** Where the row begins, in pixels from the top, and how high it is. */
  y: number;
  height: number;
  barY: number;
  /** How long the bar is. */
  length: number;
}

export interface RowPlaces {
  /** Whether the labels stand before the bars. */
  isBeside: boolean;
  /** The room to the left of the bars and to their right, in pixels. */
  left: number;
  right: number;
  /** Where labels end that stand before their bars, or begin that stand above them. */
  labelX: number;
  barHeight: number;
  lineHeight: number;
  height: number;
  headings: readonly PlacedHeading[];
  rows: readonly PlacedRow[];
}

/** Narrower than this, in sizes of the text, labels stand above their bars. */
const leastBeside = 46;
const labelShare = 0.46;
/** Words are narrower than the bold digits by which the width of a text is estimated. */
const wordShare = 0.88;
/** So long is a bar at least: beside one of millions a few thousand are still to be seen. */
const leastLength = 3;

/** Where each row, its label and its bar stand in a picture of that width. */
export function rowPlaces(groups: readonly RowGroup[], width: number, fontSize: number): RowPlaces {
  const all = groups.flatMap(({ rows }) => rows);
  const isBeside = width >= fontSize * leastBeside;
  const left = isBeside ? Math.round(width * labelShare) : 0;
  const room = isBeside ? left - fontSize : width - fontSize;
  const lineHeight = fontSize * 1.3;
  const barHeight = Math.round(fontSize * 1.1);
  const gap = fontSize * (isBeside ? 0.55 : 0.9);
  const right = Math.max(0, ...all.map(({ text }) => widthOf(text, fontSize))) + fontSize / 2;
  const top = Math.max(1, ...all.map(({ value }) => value));
  const linesOf = (text: string) => textLines(text, room, fontSize * wordShare);
  let y = 0;
  const rows: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  for (const group of groups) {
    const start = y;
    const heading = group.heading === null ? [] : linesOf(group.heading);
    if (heading.length > 0) y += heading.length * lineHeight + gap / 2;
    for (const row of group.rows) {
      const lines = linesOf(row.label);
      const words = lines.length * lineHeight;
      const height = (isBeside ? Math.max(words, barHeight) : words + barHeight) + gap;
      // Beside it, a bar stands at the first line of its label.
      const barY = isBeside ? y + (lineHeight - barHeight) / 2 : y + words;
      const length = Math.max(
        row.value === 0 ? 0 : leastLength,
        (row.value / top) * Math.max(0, width - left - right),
      );
      rows.push({ ...row, lines, y, height, barY, length });
      y += height;
    }
    if (heading.length > 0) headings.push({ lines: heading, y: start, end: y - gap });
  }
  return {
    isBeside,
    left,
    right,
    labelX: isBeside ? left - fontSize * 0.7 : headings.length > 0 ? fontSize * 0.7 : 0,
    barHeight,
    lineHeight,
    height: Math.ceil(y),
    headings,
    rows,
  };
}
