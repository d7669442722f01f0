import { textLines, widthOf } from "./textLines.ts";
import type { TimeBar } from "./timeMarks.ts";

/** The drawing of a chart over days, in pixels, and what its sides stand for. */
export interface TimeSize {
  width: number;
  height: number;
  fontSize: number;
  /** The room for the values at the side. */
  axis: number;
  /** The first and the last day, as day numbers. */
  from: number;
  to: number;
  /** The value that reaches the top. */
  top: number;
  /** Whether values stand on the bars. */
  hasNames: boolean;
}

const lineHeight = 1.25;

/** The space around the marks. */
export function timeMargins({ fontSize, axis, hasNames }: Omit<TimeSize, "width" | "height">) {
  return {
    top: hasNames ? fontSize * lineHeight * 2.2 : fontSize,
    right: fontSize,
    bottom: fontSize * 2,
    left: axis,
  };
}

/** A value on its bar, in pixels from the lower left corner of the drawing. */
export interface PlacedName {
  /** That of the bar. */
  id: string;
  name: NonNullable<TimeBar["name"]>;
  centre: number;
  bottom: number;
  lines: readonly string[];
}

/** The values that have room over their bars, in one line or more; the others are left to the table. */
export function namePlaces(bars: readonly TimeBar[], size: TimeSize): readonly PlacedName[] {
  const { width, height, fontSize, from, to, top } = size;
  const margins = timeMargins(size);
  const room = { width: width - margins.left - margins.right, height: height - margins.top };
  const at = (day: number) =>
    margins.left + (Math.min(Math.max(day, from), to) - from) * (room.width / (to - from || 1));
  return bars.flatMap(({ id, name, value, ...bar }) => {
    if (name === undefined) return [];
    const [left, right] = [at(bar.from), at(bar.to + 1)];
    const lines = textLines(name.text, right - left, fontSize);
    if (lines.some((line) => widthOf(line, fontSize) > right - left)) return [];
    const bottom = margins.bottom + (room.height - margins.bottom) * (value / top) + 4;
    return [{ id, name, centre: (left + right) / 2, bottom, lines }];
  });
}

/**
 * Which ticks are named: every one, or where two names would meet every second (or third, …). `places` are
 * those of the ticks from left to right, in pixels, and `widest` is the widest name's width.
 */
export function namedEvery(places: readonly number[], widest: number): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  return gaps.length === 0 ? 1 : Math.max(1, Math.ceil((widest + 4) / Math.min(...gaps)));
}
