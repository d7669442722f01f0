import type { Day } from "../contract/day.ts";
import type { Statement } from "../contract/statement.ts";
import { type AnswerEnd, settersOf } from "./answerEnds.ts";
import { addDays, dayNumber, inOrder } from "./day.ts";
import { figuresOf } from "./measures.ts";
import { type Period, overlaps, shared } from "./period.ts";
import type { CasualtyRecord } from "./record.ts";
import type { Asked } from "./revisions.ts";

/** Another statement about the same days. */
export interface AlsoSaid {
  statement: Statement;
  /** What it gives for the count that was asked, in people; `null` where it states none. */
  value: number | null;
  /**
   * By how many people it lies above (or, below 0, under) what the page says of the day; 0 where it lies
   * within, `null` where it states none.
   */
  difference: number | null;
  /** Whether it cannot be true beside what the page says; a rounded figure, or one of another day, can. */
  contradicts: boolean;
  /** The end with whose count it is compared; `null` for a statement without a day. */
  end: AnswerEnd | null;
}

type Known = Pick<CasualtyRecord, "statements" | "activities" | "count">;

/**
 * What else is said for the same days, nearest first: every statement whose day, or the days between which
 * it lies, touches the asked day or the days between the statements that set its bounds. Those that are
 * `named` elsewhere are left out. Theirs is set against the asked statement's own figure, else the bounds.
 */
export function alsoSaidOf(
  asked: Asked | null,
  statement: Statement | null,
  ends: readonly AnswerEnd[],
  named: ReadonlySet<Statement>,
  record: Known,
): AlsoSaid[] {
  const { population, measure } = asked ?? { population: "all", measure: "total" };
  const valueOf = (row: Statement) => figuresOf(row)[population][measure];
  const own = statement && valueOf(statement);
  const spans = spansOf(statement, own, ends);
  const ownDays = statement && daysOf(statement);
  const asking =
    statement && ownDays && own !== null
      ? { days: possibleDays(statement, ownDays, record), value: own }
      : null;
  const about = record.statements.flatMap((other): { said: AlsoSaid; distance: number }[] => {
    if (named.has(other)) return [];
    const days = daysOf(other);
    const span = days && spans.find(({ days: { from, to } }) => overlaps(days, from, to));
    if (!span) return [];
    const value = valueOf(other);
    const possible = possibleDays(other, days, record);
    const compared = (counted: number) => {
      const difference = differenceFrom(span, counted);
      const canFit = () =>
        (asking === null || isInOrder(asking, { days: possible, value: counted })) &&
        (asked === null || fitsCount(possible, counted, asked, record.count));
      return { difference, contradicts: isExactly(other, difference) && !canFit() };
    };
    const found = value === null ? { difference: null, contradicts: false } : compared(value);
    const distance = Math.min(...ends.map(({ day }) => distanceTo(day, days)));
    const said = { statement: other, value, ...found, end: span.end };
    return [{ said, distance }];
  });
  return about
    .toSorted(
      (a, b) => a.distance - b.distance || inOrder(a.said.statement.id, b.said.statement.id),
    )
    .map((found) => found.said);
}

/** Days about which others may speak, and the figure that theirs is set against. */
interface Span {
  days: Period;
  low: number;
  high: number | null;
  end: AnswerEnd | null;
}

function spansOf(
  statement: Statement | null,
  value: number | null,
  ends: readonly AnswerEnd[],
): Span[] {
  const own = value === null ? null : { low: value, high: value };
  if (statement !== null && ends.length === 0) {
    const days = daysOf(statement);
    return days ? [{ days, ...(own ?? { low: 0, high: null }), end: null }] : [];
  }
  return ends.map((end) => {
    const { day, bounds } = end;
    const days = [day, ...settersOf(bounds).map(({ asOf }) => asOf)].toSorted();
    const { low, high } = own ?? bounds;
    return { days: { from: days[0] ?? day, to: days.at(-1) ?? day }, low, high, end };
  });
}

function daysOf({ asOf, asOfRange }: Statement): Period | null {
  if (asOf !== null) return { from: asOf, to: asOf };
  return asOfRange && { from: asOfRange[0], to: asOfRange[1] };
}

/** The days to which it may count: of a vague one, those of the event that it was made on, where known. */
function possibleDays({ occasion }: Statement, days: Period, { activities }: Known): Period {
  if (occasion === null) return days;
  const event = activities.find(({ id }) => id === occasion.activity);
  return (event && shared(days, { from: event.start, to: event.end })) ?? days;
}

function differenceFrom({ low, high }: Span, value: number): number {
  if (value < low) return value - low;
  return high !== null && value > high ? value - high : 0;
}

/** Whether the difference is one of exact words: "about 160" and "at least 300" leave room. */
function isExactly({ precision }: Statement, difference: number): boolean {
  if (difference === 0 || precision === "about") return false;
  return precision === "exact" || difference > 0;
}

/** A count and the days to which it may count. */
interface Counted {
  days: Period;
  value: number;
}

/** Whether two counts that differ can both be true: the count cannot fall from one day to a later one. */
function isInOrder(asked: Counted, other: Counted): boolean {
  return other.value > asked.value
    ? other.days.to > asked.days.from
    : other.days.from < asked.days.to;
}

/** Whether the count allows the value on one of the days. */
function fitsCount(
  days: Period,
  value: number,
  { population, measure }: Asked,
  count: Known["count"],
): boolean {
  // Between two days of statements nothing changes, so the first day after each stands for the others.
  const changes = count.days
    .flatMap((day) => [day, addDays(day, 1)])
    .filter((day) => overlaps(days, day, day));
  return [days.from, days.to, ...changes].some((day) => {
    const { low, high } = count.at(day)[population][measure];
    return low <= value && (high === null || value <= high);
  });
}

/** How many days lie between the day and the nearest of the days; 0 where it is one of them. */
function distanceTo(day: Day, { from, to }: Period): number {
  const beyond = Math.max(dayNumber(from) - dayNumber(day), dayNumber(day) - dayNumber(to));
  return Math.max(0, beyond);
}
