import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

const Rounded = v.picklist(["at-least", "about"]);

/** What was cleared in a span; weeks, months and years overlap and are never added together. */
export const Clearance = v.strictObject({
  id: Id,
  granularity: v.picklist(["week", "month", "quarter", "year", "cumulative"]),
  start: Day,
  /** The last day, included; `null` where the source does not say. */
  end: v.nullable(Day),
  asOf: v.nullable(Day),
  /** Between which days the last day lies where `end` is `null`; `null` where it is stated, or nothing limits it. */
  asOfRange: v.nullable(v.tuple([Day, Day])),
  /** The day on which it was stated; `null` where the source does not say. */
  statedOn: v.nullable(Day),
  /** Hectares. */
  hectares: v.nullable(Quantity),
  /** How the hectares were worded: as they are, "more than", or "about"; `exact` where none are stated. */
  hectaresPrecision: v.picklist(["exact", "at-least", "about"]),
  antiPersonnelMines: v.nullable(Quantity),
  antiTankMines: v.nullable(Quantity),
  unexplodedOrdnance: v.nullable(Quantity),
  itemsTotal: v.nullable(Quantity),
  /** The counts of items that were worded "more than" or "about"; `null` where none was. */
  itemsPrecision: v.nullable(
    v.partial(
      v.strictObject({
        antiPersonnelMines: Rounded,
        antiTankMines: Rounded,
        unexplodedOrdnance: Rounded,
        itemsTotal: Rounded,
      }),
    ),
  ),
  /** How the record worked a number out, where its source prints another; `null`: it stands as printed. */
  derived: v.nullable(
    v.partial(
      v.strictObject({
        hectares: Text,
        antiPersonnelMines: Text,
        antiTankMines: Text,
        unexplodedOrdnance: Text,
        itemsTotal: Text,
      }),
    ),
  ),
  speaker: Text,
  /**
   * Whose work is counted: that of one body (in 2021 the agency's own, or the units of the Ministry of
   * Defence), or that of all operators together, as stated or as other counts let presume. Those of one body
   * are never joined with the others to one line.
   */
  operators: v.picklist(["one", "all", "all-presumed"]),
  /** True where the source gives day and month only. */
  yearInferred: v.boolean(),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Clearance = v.InferOutput<typeof Clearance>;
