import type { TimelineLayout } from "../layout.ts";
import type { LineEntry } from "../line.ts";
import { type Box, textWidth } from "../placing.ts";
import { type CountScale, countScale } from "../scales.ts";
import type { TimeTick } from "../timeTicks.ts";
import type { OverlayMark, OverlayView } from "./overlayView.ts";

/** How high a panel's picture is, in lines of the timeline's text; the names of the days take more. */
const lines = 4.7;
const lastLines = 6;

/** A mark in its place: `x` is the left edge of a bar, or the middle of a point. */
export interface PlacedMark extends OverlayMark {
  x: number;
  y: number;
  /** Of a bar; of a point 0. */
  width: number;
  /** How far the pointer meets it to both sides of `x`, in pixels. */
  reach: { left: number; right: number };
  isOutside: boolean;
}

/** A panel, ready to draw: its days lie exactly under those of the timeline. */
export interface OverlayLayout {
  size: TimelineLayout["size"];
  plot: Box;
  values: CountScale;
  marks: readonly PlacedMark[];
  /** From where to where no report is, along the ground. */
  unreported: readonly { left: number; right: number }[];
  line: string;
  entering: LineEntry | null;
  /** The days' lines; only under the last panel they have names. */
  ticks: readonly TimeTick[];
}

/** Places a panel under a timeline; the last one names the days. */
export function overlayLayout(
  view: OverlayView,
  timeline: TimelineLayout,
  isLast: boolean,
): OverlayLayout {
  const { time, size, plot: above } = timeline;
  const { text } = size;
  const height = Math.round(text * (isLast ? lastLines : lines));
  const plot: Box = {
    left: above.left,
    right: above.right,
    top: text * 0.75,
    bottom: height - text * (isLast ? 1.9 : 0.7),
  };
  const highest = Math.max(
    0,
    ...view.marks.map(({ value }) => value),
    ...(view.entering ? [view.entering.value] : []),
  );
  const values = countScale(0, highest, plot.top, plot.bottom);
  const marks = placedMarks(view, timeline, values);
  const line = view.line.map(({ at, value }) => ({
    x: rounded(time.start(at) + time.perDay / 2),
    y: rounded(values.y(value)),
  }));
  return {
    size: { ...size, height },
    plot,
    values,
    marks,
    unreported: view.unreported.map(({ from, to }) => ({
      left: Math.max(time.left, time.start(from)),
      right: Math.min(time.right, time.end(to)),
    })),
    line: line.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join(""),
    entering: view.entering && {
      ...view.entering,
      // Over the line, as the timeline writes its own.
      baseline:
        enteringPlace(view.entering, values, plot, text, [...marks, ...alongLine(line)]) - 7,
    },
    ticks: timeline.timeTicks.map((tick) => (isLast ? tick : { ...tick, label: "" })),
  };
}

function placedMarks(
  { marks, shape }: OverlayView,
  { time, period }: TimelineLayout,
  values: CountScale,
): PlacedMark[] {
  const isBar = shape === "bar";
  const places = marks.map(({ from, to }) => {
    if (!isBar) return { x: time.start(from) + time.perDay / 2, width: 0 };
    const left = Math.max(time.left, time.start(from));
    const right = Math.min(time.right, time.end(to));
    // A pixel is left free, so that months that follow each other are told apart.
    return { x: left, width: Math.max(2, right - left - 1) };
  });
  return marks.map((mark, index) => {
    const { x, width } = places[index] ?? { x: 0, width: 0 };
    const [before, after] = [places[index - 1]?.x ?? -Infinity, places[index + 1]?.x ?? Infinity];
    return {
      ...mark,
      x,
      y: values.y(mark.value),
      width,
      reach: isBar
        ? { left: 0, right: width }
        : { left: Math.min(12, (x - before) / 2), right: Math.min(12, (after - x) / 2) },
      isOutside: x + width <= period.left || x >= period.right,
    };
  });
}

interface Place {
  x: number;
  y: number;
}

/** Places along a line, near enough to each other that no text fits between two of them. */
function alongLine(line: readonly Place[]): Place[] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    const count = Math.max(1, Math.ceil((end.x - start.x) / 8));
    return Array.from({ length: count + 1 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / count,
      y: start.y + ((end.y - start.y) * step) / count,
    }));
  });
}

/**
 * Where the entering value stands: beside its height where nothing lies there, else at the top or near the
 * ground. Its words end 7 pixels above that place.
 */
function enteringPlace(
  { text: words, value }: { text: string; value: number },
  values: CountScale,
  { left, top, bottom }: Box,
  text: number,
  taken: readonly Place[],
): number {
  const right = left + textWidth(words, text) + 12;
  const under = taken.filter(({ x }) => x > left && x < right);
  const isFree = (place: number) =>
    !under.some(({ y }) => y > place - 7 - text * 1.3 && y < place - 2);
  const beside = Math.max(values.y(value), top + text);
  return [beside, top + text, bottom].find(isFree) ?? top + text;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
