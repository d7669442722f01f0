import type { CasualtyRecord } from "../../domain/record.ts";
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

function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
