import type { Day } from "../../contract/day.ts";
import type { Statement } from "../../contract/statement.ts";
import { countsIn, neighboursOf } from "../../domain/change.ts";
import { dayNumber, inOrder } from "../../domain/day.ts";
import { gapsIn } from "../../domain/gaps.ts";
import { oncePer } from "../../domain/oncePer.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type Stretch, spanIndex } from "../../domain/spans.ts";
import { type DatedStatement, partOf } from "../../domain/statements.ts";

/** The statements of a period, in the order of the days that they count to. */
export interface StatementTable {
  all: Stretch<Statement>;
  /** Those that are counts of the line. */
  onLine: Stretch<Statement>;
  /** The line's nearest counts outside the period; `null` where there is none, or none is needed. */
  before: DatedStatement | null;
  after: DatedStatement | null;
  /** The longest time between two counts of the line in the period, if it is long enough to be said. */
  gap: Period | null;
}

/** More whole days than this between two counts of the line are worth a sentence. */
const longGap = 60;

/** Every statement in the order of the days; undated ones by the first day that theirs may be. */
export function inDateOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => {
    const [from, to] = daysOf(a);
    const [otherFrom, otherTo] = daysOf(b);
    return inOrder(from, otherFrom) || inOrder(to, otherTo);
  });
}

/** `ordered` are the statements of the record, in date order, so that a new period need not sort them. */
export function statementTable(
  ordered: readonly Statement[],
  { series }: CasualtyRecord,
  period: Period,
): StatementTable {
  const { all, onLine } = indexOf(ordered);
  const { before, after } = neighboursOf(series, period);
  return {
    all: all.stretch(period),
    onLine: onLine.stretch(period),
    before,
    after,
    gap: longestGap(series, period),
  };
}

const indexOf = oncePer((ordered: readonly Statement[]) => ({
  all: spanIndex(ordered, periodOf),
  onLine: spanIndex(ordered.filter(isOnLine), periodOf),
}));

function periodOf(statement: Statement): Period {
  const [from, to] = daysOf(statement);
  return { from, to };
}

/**
 * Whether the timeline has a mark for the statement; the others stand in the table only. A second count
 * for a day has one where it differs from the line's.
 */
export function isMarked(statement: Statement, series: readonly DatedStatement[]): boolean {
  const { population, total, use, asOf } = statement;
  if (population !== "all" || total === null || partOf(statement) === "none") return false;
  if (use !== "repeat") return true;
  const sameDay = asOf === null ? [] : countsIn(series, { from: asOf, to: asOf });
  return sameDay.length > 0 && sameDay.every((count) => count.total !== total);
}

/** The first rows, and after them the chosen one where it stands further down. */
export function rowsShown(
  rows: Stretch<Statement>,
  shown: number,
  chosen: string | null,
): readonly Statement[] {
  const first = rows.first(shown);
  if (chosen === null || first.some(({ id }) => id === chosen)) return first;
  const further = rows.find(({ id }) => id === chosen);
  return further ? [...first, further] : first;
}

function isOnLine({ use, total }: Statement): boolean {
  return use === "series" && total !== null;
}

/** The day that a statement counts to, or the days between which it lies. */
function daysOf({ asOf, asOfRange }: Statement): readonly [Day, Day] {
  if (asOf !== null) return [asOf, asOf];
  // The check of the data sees to it that a row has one of the two; without, it lies in no period.
  return asOfRange ?? ["9999-12-31", "9999-12-31"];
}

/** The longest of those between two counts of the period; of two that are as long, the first. */
function longestGap(series: readonly DatedStatement[], period: Period): Period | null {
  const inPeriod = longGaps(series).filter(
    ({ from, to }) => from >= period.from && to <= period.to,
  );
  const length = ({ from, to }: Period) => dayNumber(to) - dayNumber(from);
  return inPeriod.toSorted((a, b) => length(b) - length(a))[0] ?? null;
}

const longGaps = oncePer((series: readonly DatedStatement[]): readonly Period[] =>
  gapsIn(series, longGap)
    .map(({ before, after }) => ({ from: before.asOf, to: after.asOf }))
    .toSorted((a, b) => inOrder(a.from, b.from)),
);
