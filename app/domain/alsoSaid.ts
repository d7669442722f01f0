import type { Day } from "../contract/day.ts";
import type { Statement } from "../contract/statement.ts";
import { type AnswerEnd, settersOf } from "./answerEnds.ts";
import { dayNumber, inOrder } from "./day.ts";
import { figuresOf } from "./measures.ts";
import { type Period, overlaps } from "./period.ts";
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
}

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
  statements: readonly Statement[],
): AlsoSaid[] {
  const { population, measure } = asked ?? { population: "all", measure: "total" };
  const spans = spansOf(statement, ends);
  const about = statements.flatMap((other): { said: AlsoSaid; distance: number }[] => {
    if (named.has(other)) return [];
    const days = daysOf(other);
    const span = days && spans.find(({ days: { from, to } }) => overlaps(days, from, to));
    if (!span) return [];
    const value = figuresOf(other)[population][measure];
    const difference = value === null ? null : differenceFrom(span, value);
    const distance = Math.min(...ends.map(({ day }) => distanceTo(day, days)));
    return [{ said: { statement: other, value, difference }, distance }];
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
}

function spansOf(statement: Statement | null, ends: readonly AnswerEnd[]): Span[] {
  const total = statement?.total ?? null;
  const own = total === null ? null : { low: total, high: total };
  if (statement !== null && ends.length === 0) {
    const days = daysOf(statement);
    return days ? [{ days, ...(own ?? { low: 0, high: null }) }] : [];
  }
  return ends.map(({ day, bounds }) => {
    const days = [day, ...settersOf(bounds).flatMap(({ asOf }) => asOf ?? [])].toSorted();
    const { low, high } = own ?? bounds;
    return { days: { from: days[0] ?? day, to: days.at(-1) ?? day }, low, high };
  });
}

function daysOf({ asOf, asOfRange }: Statement): Period | null {
  if (asOf !== null) return { from: asOf, to: asOf };
  return asOfRange && { from: asOfRange[0], to: asOfRange[1] };
}

function differenceFrom({ low, high }: Span, value: number): number {
  if (value < low) return value - low;
  return high !== null && value > high ? value - high : 0;
}

/** How many days lie between the day and the nearest of the days; 0 where it is one of them. */
function distanceTo(day: Day, { from, to }: Period): number {
  const beyond = Math.max(dayNumber(from) - dayNumber(day), dayNumber(day) - dayNumber(to));
  return Math.max(0, beyond);
}
