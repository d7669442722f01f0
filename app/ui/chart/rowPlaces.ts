import { textLines, widthOf } from "./textLines.ts";

/** A value with its name: one bar across. */
export interface ChartRow {
  id: string;
  /** What stands before the bar, or above it where there is little room. */
  label: string;
  value: number;
  /** What stands at the end of the bar. */
  text: string;
  /** Hatched, to be told apart from the others without colour too. */
  isHatched: boolean;
}

interface PlacedRow extends ChartRow {
  lines: readonly string[];
  /** Where the row begins, in pixels from the top, and how high it is. */
  y: number;
  height: number;
  barY: number;
}

interface RowPlaces {
  /** Whether the labels stand before the bars. */
  isBeside: boolean;
  /** The room to the left of the bars and to their right, in pixels. */
  left: number;
  right: number;
  barHeight: number;
  lineHeight: number;
  height: number;
  rows: readonly PlacedRow[];
}

/** Narrower than this, in sizes of the text, labels stand above their bars. */
const leastBeside = 46;
const labelShare = 0.46;
/** Words are narrower than the bold digits by which the width of a text is estimated. */
const wordShare = 0.88;

/** Where each row, its label and its bar stand in a picture of that width. */
export function rowPlaces(rows: readonly ChartRow[], width: number, fontSize: number): RowPlaces {
  const isBeside = width >= fontSize * leastBeside;
  const left = isBeside ? Math.round(width * labelShare) : 0;
  const room = isBeside ? left - fontSize : width;
  const lineHeight = fontSize * 1.3;
  const barHeight = Math.round(fontSize * 1.1);
  const gap = fontSize * (isBeside ? 0.55 : 0.9);
  const right = Math.max(0, ...rows.map(({ text }) => widthOf(text, fontSize))) + fontSize / 2;
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const lines = textLines(row.label, room, fontSize * wordShare);
    const words = lines.length * lineHeight;
    const height = (isBeside ? Math.max(words, barHeight) : words + barHeight) + gap;
    // Beside it, a bar stands at the first line of its label.
    const barY = isBeside ? y + (lineHeight - barHeight) / 2 : y + words;
    const at = { ...row, lines, y, height, barY };
    y += height;
    return at;
  });
  return { isBeside, left, right, barHeight, lineHeight, height: Math.ceil(y), rows: placed };
}
