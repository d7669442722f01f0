import type { Activity } from "../../contract/activity.ts";
import type { Day } from "../../contract/day.ts";
import { type Around, type Side, aroundActivity } from "../../domain/aroundActivity.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { addDays, countStart } from "../../domain/day.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** One value of the table. */
export interface AroundCell {
  text: string;
  /** What pressing it asks; `null` where it is not a number of people. */
  asks: Figure | null;
  /** The day that it is of, or what else belongs to it; `null` where nothing does. */
  detail: string | null;
}

type Sides<Value> = readonly [before: Value, after: Value];

/** As many days before as after, ready to read. */
export interface AroundTable {
  id: string;
  caption: string;
  heads: Sides<{ name: string; days: string }>;
  /** How far the count rose on each side; `null` where the sides are not compared. */
  rise: Sides<AroundCell> | null;
  /** Why not, in sentences; empty where they are compared. */
  reasons: readonly string[];
  rows: readonly { id: string; label: string; cells: Sides<AroundCell> }[];
}

export interface AroundWords {
  /** None where the activity is not dated exactly. */
  tables: readonly AroundTable[];
  notes: readonly string[];
}

/** The count before and after the activity, side by side where that is fair, and the reasons where it is not. */
export function aroundView(
  activity: Activity,
  record: CasualtyRecord,
  messages: DetailMessages,
): AroundWords {
  const words = messages.around;
  const all = aroundActivity(activity, record);
  if (all === null) return { tables: [], notes: [words.notExact] };
  const isAssumed = all.some(({ before, after }) => before.change.assumed || after.change.assumed);
  return {
    tables: all.map((around) => tableOf(around, record, messages)),
    notes: isAssumed ? [words.assumed] : [],
  };
}

function tableOf(around: Around, record: CasualtyRecord, messages: DetailMessages): AroundTable {
  const { length, before, after, isComparable } = around;
  const words = messages.around;
  const both = <Value>(of: (side: Side) => Value): Sides<Value> => [of(before), of(after)];
  return {
    id: `${length}`,
    caption: words.caption(length),
    heads: [
      { name: words.side.before(length), days: words.days(before.days.from, before.days.to) },
      { name: words.side.after(length), days: words.days(after.days.from, after.days.to) },
    ],
    rise: isComparable ? both((side) => riseCell(side, messages)) : null,
    reasons: [
      ...reasonsOf("before", before, length, record, messages),
      ...reasonsOf("after", after, length, record, messages),
    ],
    rows: [
      {
        id: "start",
        label: words.start,
        // Days are counted to their end, so a window starts from the count of the day before it.
        cells: both(({ days, change }) =>
          countCell(addDays(days.from, -1), change.before, messages),
        ),
      },
      {
        id: "end",
        label: words.end,
        cells: both(({ days, change }) => countCell(days.to, change.after, messages)),
      },
      {
        id: "statements",
        label: words.statements,
        cells: both(({ within }) => numberCell(within.length, messages)),
      },
      {
        id: "rests-on",
        label: words.restsOn,
        cells: both(({ restsOn }) => numberCell(restsOn.length, messages)),
      },
    ],
  };
}

function reasonsOf(
  side: "before" | "after",
  { reasons }: Side,
  length: number,
  { latest, known }: CasualtyRecord,
  { around }: DetailMessages,
): string[] {
  const window = { side, length, start: countStart, last: latest?.asOf ?? null, known };
  return reasons.map((reason) => around.reason(reason, window));
}

/** How many statements there are: nothing that has to be asked how it is known. */
function numberCell(count: number, messages: DetailMessages): AroundCell {
  return { text: messages.counts.number(count), asks: null, detail: null };
}

function riseCell({ days, change: { low, high } }: Side, messages: DetailMessages): AroundCell {
  return {
    text:
      high === 0 ? messages.around.noChange : messages.counts.short({ low, high, conflict: false }),
    asks: { kind: "rise", population: "all", measure: "total", ...days },
    detail: null,
  };
}

function countCell(day: Day, bounds: Bounds, messages: DetailMessages): AroundCell {
  const detail = messages.around.onDay(day);
  if (day < countStart) return { text: messages.around.notBegun, asks: null, detail };
  if (bounds.low === 0 && bounds.high === null)
    return { text: messages.counts.notKnown, asks: null, detail };
  return {
    text: messages.counts.short(bounds),
    asks: { kind: "count", population: "all", measure: "total", day, known: null },
    detail,
  };
}
