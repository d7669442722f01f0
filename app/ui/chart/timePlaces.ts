import { textLines, widthOf } from "./textLines.ts";
import type { TimeBar, TimePoint } from "./timeMarks.ts";

/** What the sides of a chart over days stand for. */
export interface TimeSides {
  /** The first and the last day, as day numbers. */
  from: number;
  to: number;
  /** The value that reaches the top. */
  top: number;
}

/** Its drawing, in pixels. */
export interface TimeSize extends TimeSides {
  width: number;
  height: number;
  fontSize: number;
  /** The room for the values at the side. */
  axis: number;
  /** How many lines of text the highest pile of them on a bar has. */
  linesOnTop: number;
}

const lineHeight = 1.25;
/** A note that needs more than these is left to the table. */
const mostNoteLines = 2;
/** So much of its days a bar leaves free, at most so many pixels at a usual size of text, and at least one. */
const gapShare = 0.08;
const widestGap = 5;
/** A bar of very few days is still to be seen. */
const leastWidth = 3;

/** The space around the marks. */
export function timeMargins({
  fontSize,
  axis,
  linesOnTop,
}: Pick<TimeSize, "fontSize" | "axis" | "linesOnTop">) {
  return {
    top: linesOnTop > 0 ? fontSize * lineHeight * (linesOnTop + 0.2) : fontSize,
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
  /** Under the value. */
  noteLines: readonly string[];
}

type SizeAcross = Omit<TimeSize, "height" | "top" | "linesOnTop">;

/** Where a day stands in the drawing, in pixels from its left side. */
function dayScale({ width, fontSize, axis, from, to }: SizeAcross) {
  const { left, right } = timeMargins({ fontSize, axis, linesOnTop: 0 });
  const perDay = (width - left - right) / (to - from || 1);
  return (day: number) => left + (Math.min(Math.max(day, from), to) - from) * perDay;
}

/** Where a value stands, in pixels from below. */
function valueScale(size: TimeSize) {
  const { top, bottom } = timeMargins(size);
  const room = size.height - top - bottom;
  return (value: number) => bottom + room * (value / size.top);
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
  const [xOf, yOf] = [dayScale(size), valueScale(size)];
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

/** A bar between the edges of its days: paper is left free on both sides, so that no two touch. */
export function barPlace(left: number, right: number, scale: number): { x: number; width: number } {
  const gap = Math.max(1, Math.min(widestGap * scale, (right - left) * gapShare));
  const width = Math.max(leastWidth, right - left - gap);
  return { x: (left + right - width) / 2, width };
}

type WrittenName = Omit<PlacedName, "bottom"> & { value: number };

/**
 * The values over their bars, in one line or more: all of them, or none where one has no room. Short numbers alone
 * would point at small values and pass over the peaks. Those that are not written are left to the table.
 */
export function nameLines(bars: readonly TimeBar[], size: SizeAcross): readonly WrittenName[] {
  const { fontSize } = size;
  const xOf = dayScale(size);
  const named = bars.filter(({ name }) => name !== undefined);
  const written = named.flatMap(({ id, name, value, ...bar }) => {
    if (name === undefined) return [];
    const [left, right] = [xOf(bar.from), xOf(bar.to + 1)];
    const linesOf = (text: string) => {
      const lines = textLines(text, right - left, fontSize);
      return lines.every((line) => widthOf(line, fontSize) <= right - left) ? lines : [];
    };
    const lines = linesOf(name.text);
    if (lines.length === 0) return [];
    const note = name.note === undefined ? [] : linesOf(name.note);
    const noteLines = note.length <= mostNoteLines ? note : [];
    return [{ id, name, value, centre: (left + right) / 2, lines, noteLines }];
  });
  return written.length === named.length ? written : [];
}

/** How many lines the highest of them has. */
export function linesOnTop(names: readonly WrittenName[]): number {
  return Math.max(0, ...names.map(({ lines, noteLines }) => lines.length + noteLines.length));
}

/** The same over the heights of their bars. */
export function namePlaces(names: readonly WrittenName[], size: TimeSize): readonly PlacedName[] {
  const yOf = valueScale(size);
  return names.map(({ value, ...name }) => ({ ...name, bottom: yOf(value) + 4 }));
}

/**
 * Which ticks are named: every one, or where two names would meet every second (or third, …). `places` are
 * those of the ticks from left to right, in pixels, and `widest` is the widest name's width.
 */
export function namedEvery(places: readonly number[], widest: number): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  return gaps.length === 0 ? 1 : Math.max(1, Math.ceil((widest + 4) / Math.min(...gaps)));
}
