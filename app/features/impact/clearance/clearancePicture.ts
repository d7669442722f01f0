import {
  type ClearanceFigures,
  type DatedClearance,
  clearanceFields,
  isRounded,
  spanOf,
  spansIn,
} from "../../../domain/clearance.ts";
import { dayNumber } from "../../../domain/day.ts";
import { printFigure } from "../../../domain/figure.ts";
import type { ClearanceSpan } from "../../../domain/impactChoices.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { TimeBar, TimeStretch } from "../../../ui/chart/timeMarks.ts";
import { type Chosen, figureOf, isBeyond, limitsOf } from "./clearanceFigure.ts";

/** The reports of the table as bars over their days. */
export interface ClearancePicture {
  label: string;
  title: string;
  /** The whole years or months that the period touches: a bar that is cut off would look like a short one. */
  days: Period;
  /** Of these, the days of the period. */
  within: Period;
  bars: readonly TimeBar[];
  stretches: readonly TimeStretch[];
}

export function clearancePicture(
  { stated, unstated, gaps }: ClearanceFigures,
  chosen: Chosen,
  messages: DetailMessages,
): ClearancePicture {
  const { period, unit, span } = chosen;
  const { clearance: words } = messages;
  const spans = spansIn(period, span);
  const bars = stated.map((row) => barOf(row, sharing(row, stated, span), chosen, messages));
  const looking = (look: "isHatched" | "isLight" | "isDashed") =>
    bars.filter((bar) => bar[look]).length;
  return {
    label: words.picture(unit, span, period, {
      reports: bars.length,
      hatched: looking("isHatched"),
      light: looking("isLight"),
      dashed: looking("isDashed"),
    }),
    title: words.axis(unit, span),
    days: {
      from: [spans[0]?.from ?? period.from, ...stated.map(({ start }) => start)].reduce(earlier),
      to: [spans.at(-1)?.to ?? period.to, ...stated.map(({ end }) => end)].reduce(later),
    },
    within: period,
    bars,
    stretches: [...gaps, ...unstated.map((row) => spanOf(row, span))].map(({ from, to }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      name: words.notReported,
    })),
  };
}

/** Two reports of one year or month, by two speakers, share its width: neither may hide the other. */
function sharing(row: DatedClearance, all: readonly DatedClearance[], span: ClearanceSpan) {
  const { from } = spanOf(row, span);
  const same = all.filter((other) => spanOf(other, span).from === from);
  return { place: same.indexOf(row), of: same.length };
}

function barOf(
  row: DatedClearance,
  { place, of }: { place: number; of: number },
  { period, unit }: Chosen,
  messages: DetailMessages,
): TimeBar {
  const { clearance: words, counts } = messages;
  const { id, start, end, operators, yearInferred } = row;
  const first = dayNumber(start);
  const width = (dayNumber(end) + 1 - first) / of;
  const figure = figureOf(row, unit, messages);
  const days = counts.days(start, end);
  const text = figure?.text ?? words.notReported;
  const isDashed = isBeyond(row, period);
  const limits = limitsOf(row, period, messages);
  const note = words.note(isDashed ? [start, end] : null, yearInferred);
  return {
    id,
    from: first + place * width,
    to: first + (place + 1) * width - 1,
    value: row[clearanceFields[unit]] ?? 0,
    colour: "var(--line)",
    isHatched: operators === "one",
    isLight: isRounded(row, unit) || yearInferred,
    isDashed,
    text: words.point(text, unit, [days, ...limits]),
    ...(figure && {
      name: {
        text,
        id: printFigure(figure.asks),
        label: words.pressBar([days, ...limits], counts.press(text)),
        ...(note !== "" && { note }),
      },
    }),
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
