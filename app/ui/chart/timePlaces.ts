import { textLines, widthOf } from "./textLines.ts";
import type { TimeBar, TimePoint } from "./timeMarks.ts";

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

/** Where a day and a value stand in the drawing, in pixels from its left side and from below. */
function scalesOf(size: TimeSize) {
  const { width, height, from, to, top } = size;
  const margins = timeMargins(size);
  const across = (width - margins.left - margins.right) / (to - from || 1);
  const room = height - margins.top - margins.bottom;
  return {
    xOf: (day: number) => margins.left + (Math.min(Math.max(day, from), to) - from) * across,
    yOf: (value: number) => margins.bottom + room * (value / top),
  };
}

/** A mark that the keyboard comes to: what is read of it, and its middle and size in pixels. */
export interface TimeStop {
  /** That of the bar or the point. */
  id: string;
  text: string;
  centre: number;
  /** From below. */
  bottom: number;
  width: number;
  height: number;
}

/** So large is a mark for the keyboard at least. */
const leastStop = 24;

/** The marks that have no number beside them which could be pressed, in the order of their days. */
export function stopPlaces(
  bars: readonly TimeBar[],
  points: readonly TimePoint[],
  size: TimeSize,
): readonly TimeStop[] {
  const { xOf, yOf } = scalesOf(size);
  const ofPoints = points.map(({ id, text, at, value }): TimeStop => {
    const [centre, bottom] = [xOf(at), yOf(value) - leastStop / 2];
    return { id, text, centre, bottom, width: leastStop, height: leastStop };
  });
  const ofBars = bars.map(({ id, text, from, to, value }): TimeStop => {
    const [left, right, ground] = [xOf(from), xOf(to + 1), yOf(0)];
    const [width, height] = [right - left, yOf(value) - ground].map((length) =>
      Math.max(leastStop, length),
    ) as [number, number];
    return { id, text, centre: (left + right) / 2, bottom: ground, width, height };
  });
  return [...ofBars, ...ofPoints].toSorted((a, b) => a.centre - b.centre);
}

/** The values that have room over their bars, in one line or more; the others are left to the table. */
export function namePlaces(bars: readonly TimeBar[], size: TimeSize): readonly PlacedName[] {
  const { fontSize } = size;
  const { xOf, yOf } = scalesOf(size);
  return bars.flatMap(({ id, name, value, ...bar }) => {
    if (name === undefined) return [];
    const [left, right] = [xOf(bar.from), xOf(bar.to + 1)];
    const lines = textLines(name.text, right - left, fontSize);
    if (lines.some((line) => widthOf(line, fontSize) > right - left)) return [];
    return [{ id, name, centre: (left + right) / 2, bottom: yOf(value) + 4, lines }];
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
