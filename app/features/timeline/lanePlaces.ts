import { dayNumber } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import { firstWhere } from "../../domain/search.ts";
import type { LaneDays } from "./laneDays.ts";
import type { TimeScale } from "./scales.ts";

/** Activities of a lane and where they stand, from left to right. */
export interface Placed {
  /** Their places in the lane. */
  places: Int32Array;
  /** The middles of their drawings, in pixels. */
  x: Float64Array;
}

/** The activities that share a day with the window, from left to right; those at one place in the lane's order. */
export function placedIn(days: LaneDays, window: Period, scale: TimeScale): Placed {
  const { first, last, reached, begun } = days;
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  const begin = firstWhere(reached, (day) => day >= from);
  const end = firstWhere(begun, (day) => day > to);
  const { startOf, perDay } = scale;
  const places = new Int32Array(Math.max(0, end - begin));
  const x = new Float64Array(places.length);
  // What reaches beyond the picture stands in the middle of what is seen of it, so out of the lane's order.
  const cut: { place: number; x: number }[] = [];
  let count = 0;
  for (let place = begin; place < end; place += 1) {
    const start = first[place] as number;
    const stop = last[place] as number;
    if (stop < from || start > to) continue;
    if (start < from || stop > to) {
      cut.push({ place, x: middleOf(edgesOf(start, stop, scale)) });
      continue;
    }
    places[count] = place;
    x[count] = (startOf(start) + startOf(stop) + perDay) / 2;
    count += 1;
  }
  const whole = { places: places.subarray(0, count), x: x.subarray(0, count) };
  return cut.length === 0
    ? whole
    : merged(
        whole,
        cut.toSorted((a, b) => a.x - b.x),
      );
}

/** Puts the few between the many, whose stretches are copied whole. */
function merged({ places, x }: Placed, cut: readonly { place: number; x: number }[]): Placed {
  const both = {
    places: new Int32Array(places.length + cut.length),
    x: new Float64Array(places.length + cut.length),
  };
  let copied = 0;
  for (const [before, other] of [...cut, null].entries()) {
    const end = other === null ? x.length : firstWhere(x, (place) => place > other.x);
    both.places.set(places.subarray(copied, end), copied + before);
    both.x.set(x.subarray(copied, end), copied + before);
    copied = end;
    if (other === null) break;
    both.places[end + before] = other.place;
    both.x[end + before] = other.x;
  }
  return both;
}

/** From where to where the days, by their numbers, lie in the picture; cut at its edges. */
export function edgesOf(
  first: number,
  last: number,
  { left, right, startOf, perDay }: TimeScale,
): { left: number; right: number } {
  return {
    left: Math.max(left, startOf(first)),
    right: Math.min(right, startOf(last) + perDay),
  };
}

function middleOf({ left, right }: { left: number; right: number }): number {
  return (left + right) / 2;
}

/** Those of the placed activities for whose place in the lane it holds. */
export function only({ places, x }: Placed, isAsked: (place: number) => boolean): Placed {
  return {
    places: places.filter(isAsked),
    x: x.filter((_, index) => isAsked(places[index] as number)),
  };
}
