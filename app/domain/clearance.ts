import type { Clearance } from "../contract/clearance.ts";
import type { Day } from "../contract/day.ts";
import { addDays, countStart, dayNumber, dayOf, inOrder } from "./day.ts";
import type { ClearanceSpan, ClearanceUnit } from "./impactChoices.ts";
import { type Period, includes, overlaps } from "./period.ts";
import { mayLieIn } from "./undated.ts";

/** A report of a span, or a running total, whose last day is stated. */
export type DatedClearance = Clearance & { end: Day };

/** The column of a report that a unit stands for. */
export const clearanceFields = {
  hectares: "hectares",
  "anti-personnel-mines": "antiPersonnelMines",
  "anti-tank-mines": "antiTankMines",
  "unexploded-ordnance": "unexplodedOrdnance",
} as const satisfies Record<ClearanceUnit, keyof Clearance>;

/**
 * What is stated of clearance in a period, for one unit and by years or by months. A row is in one list at
 * most, and nothing is added up: weeks, months, years and running totals overlap.
 */
export interface ClearanceFigures {
  /** Reports of the chosen span that state the unit and share a day with the period, in the order of their days. */
  stated: readonly DatedClearance[];
  /** Such reports that do not state the unit. */
  unstated: readonly DatedClearance[];
  /** The years or months of the period without any such report, those that follow each other joined. */
  gaps: readonly Period[];
  /** Reports of other spans that share a day with the period: weeks, quarters, and the span not chosen. */
  otherSpans: readonly DatedClearance[];
  /** Running totals that end in the period: of all operators, also presumed ones, and of one body. */
  totals: readonly DatedClearance[];
  totalsOfOne: readonly DatedClearance[];
  /** Rows without a last day that may end in the period. */
  undated: readonly Clearance[];
  /**
   * The newest running total of all operators, also a presumed one, by the period's end that states the unit, and where it is
   * rounded, the newest that is not. Either may end before the period; `null` where there is none.
   */
  latest: DatedClearance | null;
  latestExact: DatedClearance | null;
  /** The reports of the chosen span and unit that are nearest before and after the period. */
  before: DatedClearance | null;
  after: DatedClearance | null;
}

/** The figures of a period, both days included; `rows` are those that were known. */
export function clearanceIn(
  rows: readonly Clearance[],
  period: Period,
  unit: ClearanceUnit,
  span: ClearanceSpan,
): ClearanceFigures {
  const { from, to } = period;
  const dated = rows.filter(isDated).toSorted(inTime);
  const reports = dated.filter(({ granularity }) => granularity !== "cumulative");
  const within = reports.filter(({ start, end }) => overlaps(period, start, end));
  const chosen = within.filter(({ granularity }) => granularity === span);
  const totals = dated.filter(({ granularity }) => granularity === "cumulative");
  const ending = totals.filter(({ end }) => includes(period, end));
  const states = (row: Clearance) => row[clearanceFields[unit]] !== null;
  const ofChoice = reports.filter((row) => row.granularity === span && states(row));
  const known = totals.filter((row) => row.operators !== "one" && row.end <= to && states(row));
  const latest = known.at(-1) ?? null;
  return {
    stated: chosen.filter(states),
    unstated: chosen.filter((row) => !states(row)),
    gaps: gapsIn(
      reports.filter(({ granularity }) => granularity === span),
      period,
      span,
    ),
    otherSpans: within.filter(({ granularity }) => granularity !== span),
    totals: ending.filter(({ operators }) => operators !== "one"),
    totalsOfOne: ending.filter(({ operators }) => operators === "one"),
    undated: rows.filter((row) => !isDated(row) && mayLieIn(row, period)),
    latest,
    latestExact:
      latest !== null && isRounded(latest, unit)
        ? (known.findLast((row) => !isRounded(row, unit)) ?? null)
        : null,
    before: ofChoice.findLast(({ end }) => end < from) ?? null,
    after: ofChoice.find(({ start }) => start > to) ?? null,
  };
}

/** Whether the report also counts days before or after the period. */
export function reachesBeyond(
  { start, end }: Pick<DatedClearance, "start" | "end">,
  { from, to }: Period,
): boolean {
  return start < from || end > to;
}

/** The whole years or months that the period touches, from the one in which the count starts. */
export function spansIn({ from, to }: Period, span: ClearanceSpan): readonly Period[] {
  const spans: Period[] = [];
  let next = from < countStart ? countStart : from;
  while (next <= to) {
    const whole = spanAround(next, span);
    spans.push(whole);
    next = addDays(whole.to, 1);
  }
  return spans;
}

/** The year or month to which a report belongs: that of its middle day, as some reach a few days into the next. */
export function spanOf({ start, end }: DatedClearance, span: ClearanceSpan): Period {
  return spanAround(dayOf(Math.floor((dayNumber(start) + dayNumber(end)) / 2)), span);
}

/** The calendar year or month that holds the day. */
function spanAround(day: Day, span: ClearanceSpan): Period {
  if (span === "year") return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const from = `${day.slice(0, 7)}-01`;
  const inNextMonth = addDays(from, 31);
  return { from, to: addDays(`${inNextMonth.slice(0, 7)}-01`, -1) };
}

/** Whatever days of it a report counts, its year or month is no gap. */
function gapsIn(
  reports: readonly DatedClearance[],
  period: Period,
  span: ClearanceSpan,
): readonly Period[] {
  const reported = new Set(reports.map((row) => spanOf(row, span).from));
  const gaps: Period[] = [];
  for (const { from, to } of spansIn(period, span)) {
    if (reported.has(from)) continue;
    const last = gaps.at(-1);
    if (last !== undefined && addDays(last.to, 1) === from) last.to = to;
    else gaps.push({ from, to });
  }
  return gaps;
}

/** How the number of a field was worded: as it is, "more than", or "about". */
export function precisionOf(
  { hectaresPrecision, itemsPrecision }: Clearance,
  field: (typeof clearanceFields)[ClearanceUnit] | "itemsTotal",
): Clearance["hectaresPrecision"] {
  return field === "hectares" ? hectaresPrecision : (itemsPrecision?.[field] ?? "exact");
}

/** Whether the figure was worded as rounded: "more than", "about". */
export function isRounded(row: Clearance, unit: ClearanceUnit): boolean {
  return precisionOf(row, clearanceFields[unit]) !== "exact";
}

function isDated(row: Clearance): row is DatedClearance {
  return row.end !== null;
}

/** By the last day; of two that end together, the one that begins first, then as they stand in the file. */
function inTime(a: DatedClearance, b: DatedClearance): number {
  return inOrder(a.end, b.end) || inOrder(a.start, b.start);
}
