import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

/** What was cleared in a span; weeks, months and years overlap and are never added together. */
export const Clearance = v.strictObject({
  id: Id,
  granularity: v.picklist(["week", "month", "quarter", "year", "cumulative"]),
  start: Day,
  /** The last day, included; `null` where the source does not say. */
  end: v.nullable(Day),
  asOf: v.nullable(Day),
  /** Hectares. */
  hectares: v.nullable(Quantity),
  antiPersonnelMines: v.nullable(Quantity),
  antiTankMines: v.nullable(Quantity),
  unexplodedOrdnance: v.nullable(Quantity),
  itemsTotal: v.nullable(Quantity),
  speaker: Text,
  /** True where the source gives day and month only. */
  yearInferred: v.boolean(),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Clearance = v.InferOutput<typeof Clearance>;
