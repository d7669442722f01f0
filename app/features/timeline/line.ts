import type { Day } from "../../contract/day.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { Messages } from "../../i18n/en.ts";
import { textWidth } from "./placing.ts";
import type { CountScale, TimeScale } from "./scales.ts";
import type { Step } from "./steps.ts";

/** The path of the line of lowest values, in pixels. */
export function linePath(
  steps: readonly Step[],
  time: TimeScale,
  counts: Pick<CountScale, "y">,
): string {
  // Before the first count there is a range, and nothing of which a line could say that it is 0.
  const drawn = steps.filter(({ low }) => low > 0);
  const [first] = drawn;
  if (first === undefined) return "";
  const rises = drawn.flatMap((step, index) => {
    const before = drawn[index - 1];
    return before === undefined || before.low === step.low
      ? []
      : [`H${rounded(time.start(step.from))}V${rounded(counts.y(step.low))}`];
  });
  const start = `M${rounded(time.start(first.from))} ${rounded(counts.y(first.low))}`;
  return `${start}${rises.join("")}H${rounded(time.end(drawn.at(-1)?.to ?? first.to))}`;
}

/** How a part of the band is filled. */
export type Filling = "plain" | "assumed" | "conflict";

/** What the statements allow above the line: one path of rectangles for each way to fill them, in pixels. */
export function bandPaths(
  steps: readonly Step[],
  time: TimeScale,
  counts: CountScale,
): readonly { filling: Filling; path: string }[] {
  const byFilling = groupBy(
    steps.filter(({ low, high }) => high > low),
    fillingOf,
  );
  return [...byFilling].map(([filling, parts]) => ({
    filling,
    path: parts
      .map(({ from, to, low, high }) => {
        const [left, right] = [rounded(time.start(from)), rounded(time.end(to))];
        const [top, bottom] = [rounded(counts.y(high)), rounded(counts.y(low))];
        return `M${left} ${top}H${right}V${bottom}H${left}Z`;
      })
      .join(""),
  }));
}

function fillingOf({ assumed, conflict }: Step): Filling {
  if (conflict) return "conflict";
  return assumed ? "assumed" : "plain";
}

/** Where the line ends, because nothing newer is known; `null` where it goes on beyond the picture. */
export function lineEnd(
  record: CasualtyRecord,
  steps: readonly Step[],
  time: TimeScale,
  counts: CountScale,
): { x: number; y: number } | null {
  const [last, lastDay] = [steps.at(-1), record.count.days.at(-1)];
  if (!last || last.to !== lastDay) return null;
  return { x: time.end(last.to), y: counts.y(last.low) };
}

interface Place {
  x: number;
  y: number;
}

/** The value with which the line comes into the picture. */
export interface LineEntry {
  /** Where its text stands: over the line, or under it where a point would cover it. */
  baseline: number;
  text: string;
  /** What is read out of it. */
  name: string;
  /** What to ask to learn how it is known. */
  asks: Figure;
}

/** Says with which value the line enters on the first day; `null` where no line does. */
export function lineEntry(
  first: Step | undefined,
  day: Day,
  counts: CountScale,
  { points, left, size }: { points: readonly Place[]; left: number; size: number },
  { timeline, counts: words }: Messages,
): LineEntry | null {
  // Before the first count no line is drawn, and nothing says that the value is 0.
  if (!first || first.from !== day || first.low === 0) return null;
  const text = timeline.entering(first.low);
  const y = counts.y(first.low);
  const right = left + textWidth(text, size) + size * 0.5;
  const isCovered = points.some(
    (point) => point.x < right && point.y <= y && point.y > y - size * 1.5,
  );
  return {
    baseline: isCovered ? y + size * 1.1 : y - 7,
    text,
    name: timeline.enteringName(words.inWords(first), day),
    asks: { kind: "count", population: "all", measure: "total", day, known: null },
  };
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
