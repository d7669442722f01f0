import type { Day } from "../../contract/day.ts";
import { addDays, dayNumber } from "../../domain/day.ts";
import { type Period, lengthOf } from "../../domain/period.ts";

/** How much of the period is shown beside it on each side, and the least of it, in days. */
const shareBeside = 0.04;
const leastBeside = 60;

/** The days on the axis: the period and a little on each side, so that its ends have neighbours. */
export function axisWindow(period: Period): Period {
  const beside = Math.max(leastBeside, Math.round(lengthOf(period) * shareBeside));
  return { from: addDays(period.from, -beside), to: addDays(period.to, beside) };
}

/** Where days lie across the picture, in pixels. */
export interface TimeScale {
  days: Period;
  left: number;
  right: number;
  /** The width of a day. */
  perDay: number;
  /** The left edge of a day, by its number. */
  startOf: (dayNumber: number) => number;
  /** The left edge of a day. */
  start: (day: Day) => number;
  /** The right edge of a day. */
  end: (day: Day) => number;
  /** The day at a place; places outside the scale give its first or last day. */
  dayAt: (x: number) => Day;
}

export function timeScale(days: Period, left: number, right: number): TimeScale {
  const first = dayNumber(days.from);
  const perDay = (right - left) / lengthOf(days);
  const startOf = (number: number) => left + (number - first) * perDay;
  const start = (day: Day) => startOf(dayNumber(day));
  return {
    days,
    left,
    right,
    perDay,
    startOf,
    start,
    end: (day) => start(day) + perDay,
    dayAt: (x) => {
      const offset = Math.floor((x - left) / perDay);
      return addDays(days.from, Math.min(lengthOf(days) - 1, Math.max(0, offset)));
    },
  };
}

/** Where counts of people lie up and down the picture, in pixels. */
export interface CountScale {
  from: number;
  to: number;
  ticks: readonly number[];
  y: (count: number) => number;
}

/**
 * The axis of people. It starts at 0 unless all that is shown lies in the upper part of such an axis;
 * then it starts at a round number, which the picture has to say.
 */
export function countScale(low: number, high: number, top: number, bottom: number): CountScale {
  // Nothing to show: an axis without numbers, rather than one that seems to say 0.
  if (high === 0) return { from: 0, to: 1, ticks: [], y: () => bottom };
  // Where the window shows no count at all, `low` is infinite.
  const isFarFromZero = Number.isFinite(low) && low > high * 0.6 && high - low < high * 0.25;
  const base = isFarFromZero ? low - Math.max(2, (high - low) * 0.35) : 0;
  const step = tickStep(Math.max(high - base, 4), Math.max(3, Math.floor((bottom - top) / 56)));
  const start = step / 5 >= 1 ? step / 5 : 1;
  const from = Math.max(0, Math.floor(base / start) * start);
  const headroom = (high - from) * 0.06;
  const to = Math.max(from + step * 2, high + headroom);
  const perPerson = (bottom - top) / (to - from);
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks, y: (count) => bottom - (count - from) * perPerson };
}

/** A round step (1, 2 or 5 times a power of ten, whole people) that gives at most so many ticks. */
function tickStep(range: number, most: number): number {
  const rough = range / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  return Math.max(1, step ?? power * 10);
}
