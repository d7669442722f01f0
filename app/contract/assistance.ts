import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

/** An amount that was stated for mine action; rows overlap and are never summed. */
export const Assistance = v.strictObject({
  id: Id,
  asOf: v.nullable(Day),
  /** The span that the amount covers, as it was worded; `null` where none was given. */
  span: v.nullable(Text),
  donor: Text,
  recipient: Text,
  /** `null` where an agreement was reported without its amount. */
  amount: v.nullable(Quantity),
  /** A currency's ISO code, or `percent` for a share of costs. */
  unit: v.picklist(["AZN", "EUR", "GBP", "USD", "percent"]),
  kind: Text,
  speaker: Text,
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Assistance = v.InferOutput<typeof Assistance>;
