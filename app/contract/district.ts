import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

/** A figure of one district over a span of days. */
export const District = v.strictObject({
  id: Id,
  start: Day,
  /** The last day, included. */
  end: Day,
  asOf: Day,
  /** The day on which it was stated; `null` where the source does not say. */
  statedOn: v.nullable(Day),
  district: Text,
  metric: v.picklist([
    "hectares-cleared",
    "hectares-cleared-by-land-use",
    "hectares-cleared-by-operator",
    "hectares-planned",
    "cluster-munitions-neutralised",
    "anti-personnel-mines-found",
    "anti-tank-mines-found",
    "unexploded-ordnance-found",
  ]),
  value: Quantity,
  unit: v.picklist(["hectares", "items"]),
  speaker: Text,
  /** How the record worked the number out, where its source prints another; `null`: it stands as printed. */
  derived: v.nullable(v.partial(v.strictObject({ value: Text }))),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type District = v.InferOutput<typeof District>;
