import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

/** A stated size of the problem: an area, a number of mines, a share. */
export const Contamination = v.strictObject({
  id: Id,
  asOf: v.nullable(Day),
  /** Between which days the day lies where it is not stated; `null` where it is, or nothing limits it. */
  asOfRange: v.nullable(v.tuple([Day, Day])),
  /** The day on which it was stated; `null` where the source does not say. */
  statedOn: v.nullable(Day),
  metric: v.picklist([
    "area-high-contamination",
    "area-lower-contamination",
    "contaminated-area",
    "contaminated-share-of-territory",
    "estimated-mines",
    "land-needing-clearance",
    "map-accuracy",
    "mines-on-maps",
    "planned-clearance",
    "residential-land-to-clear",
    "share-cleared",
  ]),
  value: Quantity,
  /** The upper end where a range was stated. */
  valueMax: v.nullable(Quantity),
  /** What a plan says that the figure rises to, in the same unit; `null` where it says nothing of it. */
  risesTo: v.nullable(Quantity),
  unit: v.picklist(["hectares", "percent", "mines", "items", "hectares-per-year"]),
  /** The words that limit the figure: "more than", "medium and low", "plan for 2026". */
  qualifier: v.nullable(Text),
  speaker: Text,
  /** How the record worked the number out, where its source prints another; `null`: it stands as printed. */
  derived: v.nullable(v.partial(v.strictObject({ value: Text }))),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Contamination = v.InferOutput<typeof Contamination>;
