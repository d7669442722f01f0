import type { Bounds } from "./bounds.ts";
import { type Grid, type Place, gridOf, sums } from "./measures.ts";

/** Enough to carry a limit from any count to any other; more were never seen to narrow anything. */
const rounds = 3;

/**
 * Narrows the bounds of one day by the sums that hold for true counts (killed + injured = total,
 * civilian + military = all), where none of the three is in conflict. Where the parts cannot add up to
 * the whole, the parts are marked as in conflict and widened to what either side says; the whole stays,
 * because it is the figure that is stated.
 */
export function tighten(bounds: Grid<Bounds>): Grid<Bounds> {
  const grid = gridOf((population, measure) => bounds[population][measure]);
  for (let round = 0; round < rounds; round += 1) {
    let isNarrowed = false;
    const put = ([population, measure]: Place, next: Bounds) => {
      if (grid[population][measure] === next) return;
      grid[population][measure] = next;
      isNarrowed = true;
    };
    for (const { whole, parts } of sums) {
      const [a, b] = parts;
      const [w, x, y] = [grid[whole[0]][whole[1]], grid[a[0]][a[1]], grid[b[0]][b[1]]];
      if (w.conflict || x.conflict || y.conflict) continue;
      if (canAdd(w, x, y)) {
        put(whole, narrow(w, sumOf(x, y)));
        put(a, narrow(x, restOf(w, y)));
        put(b, narrow(y, restOf(w, x)));
      } else {
        put(a, contradict(x, w, y));
        put(b, contradict(y, w, x));
      }
    }
    // What narrowed nothing once does not do so the next time.
    if (!isNarrowed) break;
  }
  return grid;
}

function canAdd(whole: Bounds, a: Bounds, b: Bounds): boolean {
  const most = plus(a.high, b.high);
  return (
    (whole.high === null || a.low + b.low <= whole.high) && (most === null || most >= whole.low)
  );
}

/** The part widened to what the whole and the other part say of it. */
function contradict(part: Bounds, whole: Bounds, other: Bounds): Bounds {
  const low = Math.min(part.low, minus(whole.low, other.high));
  const implied = Math.max(0, less(whole.high, other.low) ?? 0, minus(whole.low, other.high));
  return {
    low,
    high: Math.max(part.high ?? part.low, implied),
    lowBy: both(part.lowBy, whole.lowBy),
    highBy: both(part.highBy, other.highBy),
    assumed: part.assumed || whole.assumed || other.assumed,
    conflict: true,
  };
}

/** What follows for a count; the statements that it follows from are listed only where it narrows something. */
interface Limits extends Pick<Bounds, "low" | "high" | "assumed"> {
  lowBy: () => Bounds["lowBy"];
  highBy: () => Bounds["highBy"];
}

/** What two parts say of their whole. */
function sumOf(a: Bounds, b: Bounds): Limits {
  return {
    low: a.low + b.low,
    high: plus(a.high, b.high),
    lowBy: () => both(a.lowBy, b.lowBy),
    highBy: () => both(a.highBy, b.highBy),
    assumed: a.assumed || b.assumed,
  };
}

/** What a whole and one part say of the other part. */
function restOf(whole: Bounds, part: Bounds): Limits {
  return {
    low: minus(whole.low, part.high),
    high: less(whole.high, part.low),
    lowBy: () => both(whole.lowBy, part.highBy),
    highBy: () => both(whole.highBy, part.lowBy),
    assumed: whole.assumed || part.assumed,
  };
}

/**
 * Bounds narrowed by what follows from other counts; where that contradicts them, they are in conflict and
 * hold what either says.
 */
export function narrowedBy(own: Bounds, derived: Bounds): Bounds {
  if (own.conflict) return own;
  if (derived.conflict) return derived;
  const { low, high, lowBy, highBy, assumed } = narrow(own, {
    ...derived,
    lowBy: () => derived.lowBy,
    highBy: () => derived.highBy,
  });
  if (high === null || low <= high) return { low, high, lowBy, highBy, assumed, conflict: false };
  return { low: high, high: low, lowBy: highBy, highBy: lowBy, assumed, conflict: true };
}

function narrow(own: Bounds, by: Limits): Bounds {
  const isHigher = by.low > own.low;
  const isLower = by.high !== null && (own.high === null || by.high < own.high);
  if (!isHigher && !isLower) return own;
  return {
    low: isHigher ? by.low : own.low,
    lowBy: isHigher ? by.lowBy() : own.lowBy,
    high: isLower ? by.high : own.high,
    highBy: isLower ? by.highBy() : own.highBy,
    assumed: by.assumed || (!isLower && own.assumed),
    conflict: false,
  };
}

function both(first: Bounds["lowBy"], second: Bounds["lowBy"]): Bounds["lowBy"] {
  return [...new Set([...first, ...second])];
}

/** The sum of two upper limits; unknown where either is. */
function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** What is left at least when the other takes its most: 0 where that is unknown. */
function minus(low: number, otherHigh: number | null): number {
  return otherHigh === null ? 0 : Math.max(0, low - otherHigh);
}

/** What is left at most when the other takes its least; unknown where the whole is. */
function less(high: number | null, otherLow: number): number | null {
  return high === null ? null : Math.max(0, high - otherLow);
}
