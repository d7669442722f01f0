import type { Day } from "../../contract/day.ts";
import { dayOf } from "../../domain/day.ts";
import type { Messages } from "../../i18n/en.ts";
import { textWidth } from "./placing.ts";
import type { TimeScale } from "./scales.ts";

/** A line of the time axis and its label; the label is empty where it would not fit. */
export interface TimeTick {
  day: Day;
  x: number;
  label: string;
  /** Whether a year begins here. */
  isYear: boolean;
}

const steps = [1, 3, 12];

/** First days of months, quarters or years: the finest of them whose labels fit side by side. */
export function timeTicks(scale: TimeScale, textSize: number, messages: Messages): TimeTick[] {
  const shortest = textWidth("Mar 2025", textSize) + textSize * 1.4;
  const perMonth = scale.end("2001-01-31") - scale.start("2001-01-01");
  const step = steps.find((months) => months * perMonth >= shortest) ?? 12;
  const ticks = monthsIn(scale, step);
  return ticks.map((day, index) => {
    const x = scale.start(day);
    const label = labelOf(day, step, index === 0, messages);
    const limit =
      ticks[index + 1] === undefined ? scale.right : scale.start(ticks[index + 1] as Day);
    const fits = x + textSize * 0.5 + textWidth(label, textSize) <= limit;
    return { day, x, label: fits ? label : "", isYear: day.endsWith("-01-01") };
  });
}

function monthsIn({ days }: TimeScale, step: number): Day[] {
  const found: Day[] = [];
  let month = Number(days.from.slice(0, 4)) * 12;
  for (;;) {
    const day = dayOf(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000);
    if (day > days.to) return found;
    if (day >= days.from) found.push(day);
    month += step;
  }
}

function labelOf(day: Day, step: number, isFirst: boolean, { counts }: Messages): string {
  const { formats } = counts;
  if (step === 12) return day.slice(0, 4);
  if (day.endsWith("-01-01")) return step === 1 ? formats.shortMonth(day) : day.slice(0, 4);
  return isFirst ? formats.shortMonth(day) : formats.monthName(day);
}
