import type { Day } from "../../contract/day.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { Messages } from "../../i18n/en.ts";
import type { CountScale, TimeScale } from "./scales.ts";
import type { Step } from "./steps.ts";

/** The path of the line of lowest values, in pixels. */
export function linePath(steps: readonly Step[], time: TimeScale, counts: CountScale): string {
  // Before the first count there is a range, and nothing of which a line could say that it is 0.
  return steps
    .filter(({ low }) => low > 0)
    .map(({ from, to, low }, index) => {
      const [x, y, end] = [time.start(from), counts.y(low), time.end(to)].map(rounded);
      return index === 0 ? `M${x} ${y}H${end}` : `V${y}H${end}`;
    })
    .join("");
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

/** The value with which the line comes into the picture. */
export interface LineEntry {
  y: number;
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
  { timeline, counts: words }: Messages,
): LineEntry | null {
  // Before the first count no line is drawn, and nothing says that the value is 0.
  if (!first || first.from !== day || first.low === 0) return null;
  return {
    y: counts.y(first.low),
    text: timeline.entering(first.low),
    name: timeline.enteringName(words.inWords(first), day),
    asks: { kind: "count", population: "all", measure: "total", day, known: null },
  };
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
