import type { Day } from "../../contract/day.ts";
import { addDays } from "../../domain/day.ts";
import { type Period, lengthOf } from "../../domain/period.ts";

/** What can be moved on the strip: an end of the period, or the whole of it. */
export type Grip = "from" | "to" | "move";

const bigStep = 30;

/** The period with a grip moved by whole days; it keeps one day at least, and stays in the record. */
export function moved(period: Period, grip: Grip, days: number, span: Period): Period {
  const limit = wider(span, period);
  if (grip === "from") {
    const from = clamp(addDays(period.from, days), limit.from, period.to);
    return { from, to: period.to };
  }
  if (grip === "to") {
    const to = clamp(addDays(period.to, days), period.from, limit.to);
    return { from: period.from, to };
  }
  const last = lengthOf({ from: period.from, to: limit.to }) - lengthOf(period);
  const first = -(lengthOf({ from: limit.from, to: period.from }) - 1);
  const shift = Math.min(last, Math.max(first, days));
  return { from: addDays(period.from, shift), to: addDays(period.to, shift) };
}

/** The period after a key on a grip: arrows by a day (with Shift 30), Page keys by 30, Home and End to the ends. */
export function movedByKey(
  period: Period,
  grip: Grip,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  span: Period,
): Period | null {
  const far = lengthOf(wider(span, period));
  const step = shiftKey ? bigStep : 1;
  const days: Record<string, number> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -bigStep,
    PageUp: bigStep,
    Home: -far,
    End: far,
  };
  const by = days[key];
  return by === undefined ? null : moved(period, grip, by, span);
}

/** A period that an address put outside the record may stay there, but not wander further. */
function wider(span: Period, period: Period): Period {
  return {
    from: period.from < span.from ? period.from : span.from,
    to: period.to > span.to ? period.to : span.to,
  };
}

function clamp(day: Day, first: Day, last: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}
