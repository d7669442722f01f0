import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, People, SourceIds, Text } from "./parts.ts";

/** One explosion reported by the press: a sample, never a count. */
export const Incident = v.strictObject({
  id: Id,
  /** With precision `month`, the first day of that month. */
  date: Day,
  datePrecision: v.picklist(["day", "month", "report-date"]),
  /** Today's district, in English; `null` where no district is named. */
  district: v.nullable(Text),
  districtAsReported: v.nullable(Text),
  place: v.nullable(Text),
  killed: v.nullable(People),
  injured: v.nullable(People),
  /** Who was hurt, in words. */
  who: Text,
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Incident = v.InferOutput<typeof Incident>;
