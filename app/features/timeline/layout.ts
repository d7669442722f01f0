import { type Lane, lanes } from "../../domain/activity.ts";
import { countStart } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { Messages } from "../../i18n/en.ts";
import { foundingPair, foundingWords } from "./founding.ts";
import type { Annotation } from "./foundingPlace.ts";
import { type PointLabel, annotate } from "./labels.ts";
import { type Filling, type LineEntry, bandPaths, lineEnd, lineEntry, linePath } from "./line.ts";
import { type Mark, markScale, marksOf } from "./marks.ts";
import { type Box, textWidth } from "./placing.ts";
import { type PlacedPoint, drawnStatements } from "./points.ts";
import { type CountScale, type TimeScale, axisWindow, countScale, timeScale } from "./scales.ts";
import { type Step, stepsIn } from "./steps.ts";
import { thinned } from "./thinning.ts";
import { type TimeTick, timeTicks } from "./timeTicks.ts";

/** The picture's size in pixels, and its text's. */
export interface PictureSize {
  width: number;
  height: number;
  text: number;
}

/** What a laptop of 1366×768 leaves for it: the size of the picture in the first document. */
export const usualSize: PictureSize = { width: 1317, height: 352, text: 13 };

/** A lane with its marks and its middle line. */
export interface PlacedLane {
  lane: Lane;
  name: string;
  y: number;
  /** Where the name stands: beside the lane, or above it on a narrow picture. */
  label: { x: number; y: number; isBeside: boolean };
  marks: readonly Mark[];
}

/** The timeline, ready to draw: every place is in pixels, every text is final. */
export interface TimelineLayout {
  size: PictureSize;
  /** Whether there is no room beside the lanes for their names. */
  isNarrow: boolean;
  time: TimeScale;
  counts: CountScale;
  /** The area of the casualty line. */
  plot: Box;
  /** The top of the first lane, and the bottom of the last. */
  lanesTop: number;
  bottom: number;
  timeTicks: readonly TimeTick[];
  steps: readonly Step[];
  /** The path of the line of lowest values. */
  line: string;
  /** The band above it, a path for each way to fill it. */
  bands: readonly { filling: Filling; path: string }[];
  /** Where the line ends, because nothing newer is known; `null` where it goes on. */
  end: { x: number; y: number } | null;
  /** The value with which the line enters from the left; `null` where it begins in the picture. */
  entering: LineEntry | null;
  points: readonly PlacedPoint[];
  labels: readonly PointLabel[];
  founding: Annotation | null;
  /** The founding count, where the picture shows it: it keeps its colour also without words. */
  foundingId: string | null;
  /** The days of the founding visit across plot and lanes, in pixels. */
  foundingDays: { left: number; right: number } | null;
  lanes: readonly PlacedLane[];
  /** The edges of the period, in pixels: what lies outside is dimmed. */
  period: { left: number; right: number };
  axisNote: string | null;
  /** What is said where no count lies in the picture; `null` where one does. */
  emptyNote: string | null;
}

/** A picture narrower than this names its lanes above them. */
const narrow = 680;
const halfNarrow = 900;

/** On a narrow picture the line leaves no room for words beside it, so they stand above; in lines of text. */
function headroomFor(width: number): number {
  if (width < narrow) return 8.4;
  return width < halfNarrow ? 6.6 : 0;
}

/** Places everything of the timeline for one period, one size and one selection. */
export function layoutOf(
  record: CasualtyRecord,
  period: Period,
  size: PictureSize,
  selected: string | null,
  messages: Messages,
): TimelineLayout {
  const isNarrow = size.width < narrow;
  const window = axisWindow(period);
  const laneHeight = isNarrow ? size.text * 3.1 : Math.max(26, size.text * 2.05);
  const laneNames = lanes.map((lane) => messages.timeline.lane[lane]);
  const widestName = Math.max(...laneNames.map((name) => textWidth(name, size.text)));
  const time = timeScale(window, isNarrow ? 40 : widestName + 24, size.width - (isNarrow ? 8 : 20));
  const lanesTop = size.height - laneHeight * lanes.length - 6;
  const pair = foundingPair(record);
  const words = foundingWords(record, pair, window, messages);
  const headroom = words ? size.text * headroomFor(size.width) : 0;
  const plot: Box = {
    left: time.left,
    right: time.right,
    top: size.text * 2.3 + headroom,
    // On a narrow picture a line for what the axis starts at stands below that of the months.
    bottom: lanesTop - size.text * (isNarrow ? 3.3 : 2.2),
  };
  const steps = stepsIn(record.count, window);
  const drawn = thinned(drawnStatements(record, window), time, ({ id }) =>
    [selected, pair?.statement.id, record.latest?.id].includes(id),
  );
  const values = [
    ...steps.flatMap(({ low, high }) => [low, high]),
    ...drawn.map(({ total }) => total),
  ];
  const counts = countScale(
    values.reduce((low, value) => Math.min(low, value), Infinity),
    values.reduce((high, value) => Math.max(high, value), 0),
    plot.top,
    plot.bottom,
  );
  const points = drawn.map((point) => ({
    ...point,
    x: time.start(point.statement.asOf),
    y: counts.y(point.total),
  }));
  const end = lineEnd(record, steps, time, counts);
  const { labels, founding } = annotate(
    { steps, points, plot, time, counts, text: size.text, period, headroom },
    words && pair
      ? {
          ...words,
          id: pair.statement.id,
          mark: [
            ...(words.mark === null ? [] : [words.mark]),
            ...(end && record.latest?.id === pair.statement.id
              ? [messages.timeline.noNewer(record.known)]
              : []),
          ],
        }
      : null,
    end ? (record.latest?.id ?? null) : null,
    record.known,
    messages,
  );
  return {
    size,
    isNarrow,
    time,
    counts,
    plot,
    lanesTop,
    bottom: lanesTop + laneHeight * lanes.length,
    timeTicks: timeTicks(time, size.text, messages),
    steps,
    line: linePath(steps, time, counts),
    bands: bandPaths(steps, time, counts),
    end,
    entering: lineEntry(
      steps[0],
      window.from,
      counts,
      { points, left: plot.left, size: size.text },
      messages,
    ),
    points,
    labels,
    founding,
    foundingId: words && pair ? pair.statement.id : null,
    foundingDays:
      words && pair
        ? { left: time.start(pair.visit.start), right: time.end(pair.visit.end) }
        : null,
    lanes: lanes.map((lane, index) => {
      const y = lanesTop + laneHeight * (index + (isNarrow ? 0.68 : 0.5));
      return {
        lane,
        name: messages.timeline.lane[lane],
        y,
        label: isNarrow
          ? { x: time.left, y: lanesTop + laneHeight * index + size.text * 0.9, isBeside: false }
          : { x: time.left - 12, y, isBeside: true },
        marks: marksOf(record.folded, lane, window, time, selected, markScale(size.text)),
      };
    }),
    period: { left: time.start(period.from), right: time.end(period.to) },
    emptyNote: steps.length === 0 ? emptyNote(record, window, messages) : null,
    axisNote: counts.from > 0 ? messages.timeline.axisStartsAt(counts.from) : null,
  };
}

/** Whether a place lies beside the period. */
export function isOutside(x: number, { period }: TimelineLayout): boolean {
  return x < period.left || x > period.right;
}

/** Before the first count, or after the last: the one that is nearest. */
function emptyNote(record: CasualtyRecord, window: Period, { timeline, counts }: Messages): string {
  const { latest } = record;
  if (latest?.total == null || window.to < countStart) return timeline.beforeStart(countStart);
  return timeline.afterLast(counts.number(latest.total), latest.asOf);
}
