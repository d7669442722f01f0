import type { Activity } from "../contract/activity.ts";
import type { Statement } from "../contract/statement.ts";
import { isDateExact } from "./activity.ts";
import { settersOf } from "./answerEnds.ts";
import { type Change, changeIn } from "./change.ts";
import { addDays, countStart, inOrder } from "./day.ts";
import { boundingOf, figuresOf } from "./measures.ts";
import { type Period, includes } from "./period.ts";
import type { CasualtyRecord } from "./record.ts";
import { type DatedStatement, isDated, partOf } from "./statements.ts";

/** The lengths of the windows before and after an activity, in whole days. */
export const windowLengths = [90, 365] as const;

/** Why the rise of a window may not be set beside that of another. */
export type Incomparable =
  /** It begins before 10 November 2020, so a part of it was never counted. */
  | "before-count-start"
  /** It ends after the line's last count, so nothing limits its rise from above. */
  | "after-last-count"
  /** Statements contradict each other on the day before it or on its last day. */
  | "contradiction"
  /** Its counts are not all of the same people: one that it rests on is of civilians only. */
  | "population-differs"
  /** No statement counts to any of its days, so its numbers rest on counts outside it alone. */
  | "no-statement";

/** The days on one side of an activity, and what is known of them. */
export interface Side {
  /** As many whole days as the window is long; the activity's own days are in neither side. */
  days: Period;
  /** By how many people the count of all people killed or injured rose in these days, with its ends. */
  change: Change;
  /** The statements that count to one of these days and limit that count, oldest first. */
  within: readonly DatedStatement[];
  /** The statements that the bounds at both ends rest on, wherever their days lie. */
  restsOn: readonly Statement[];
  /** Empty where the rise may be set beside another. */
  reasons: readonly Incomparable[];
}

/** The same number of days before an activity and after it. */
export interface Around {
  /** Whole days. */
  length: number;
  before: Side;
  after: Side;
  /** Whether the two rises may be set side by side: neither side has a reason against it. */
  isComparable: boolean;
}

/**
 * The days before and after an activity, by what the record knows: the last `length` days before its
 * first day and the first `length` days after its last. `null` where its days are not exact, because then
 * no day is certainly before it or after it. The two rises are never subtracted from each other.
 */
export function aroundActivity(
  { start, end, datePrecision }: Pick<Activity, "start" | "end" | "datePrecision">,
  record: CasualtyRecord,
): readonly Around[] | null {
  if (!isDateExact({ datePrecision })) return null;
  return windowLengths.map((length) => {
    const before = sideOf({ from: addDays(start, -length), to: addDays(start, -1) }, record);
    const after = sideOf({ from: addDays(end, 1), to: addDays(end, length) }, record);
    const isComparable = before.reasons.length === 0 && after.reasons.length === 0;
    return { length, before, after, isComparable };
  });
}

function sideOf(days: Period, record: CasualtyRecord): Side {
  const change = changeIn(record.count, days).all.total;
  const within = record.statements
    .filter(isDated)
    .filter((statement) => includes(days, statement.asOf) && limitsTheTotal(statement))
    .toSorted((a, b) => inOrder(a.asOf, b.asOf));
  const restsOn = [...new Set([...settersOf(change.before), ...settersOf(change.after)])];
  return {
    days,
    change,
    within,
    restsOn,
    reasons: reasonsOf(days, change, within, restsOn, record),
  };
}

/** Where a part of the days was not counted at all, that is the reason; the others are then beside the point. */
function reasonsOf(
  { from, to }: Period,
  { conflict, high }: Change,
  within: Side["within"],
  restsOn: Side["restsOn"],
  { latest }: CasualtyRecord,
): Incomparable[] {
  if (from < countStart) return ["before-count-start"];
  if (high === null || latest === null || to > latest.asOf) return ["after-last-count"];
  const reasons: Incomparable[] = [];
  if (conflict) reasons.push("contradiction");
  if (restsOn.some(({ population }) => population !== "all")) reasons.push("population-differs");
  if (within.length === 0) reasons.push("no-statement");
  return reasons;
}

/** Whether the statement sets a limit to the count of all people killed or injured. */
function limitsTheTotal(statement: Statement): boolean {
  return partOf(statement) !== "none" && figuresOf(boundingOf(statement)).all.total !== null;
}
