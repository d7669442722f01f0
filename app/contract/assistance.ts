import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Quantity, SourceIds, Text } from "./parts.ts";

/** An amount that was stated for mine action or reconstruction; rows overlap and are never summed. */
export const Assistance = v.strictObject({
  id: Id,
  asOf: v.nullable(Day),
  /** Between which days the day lies where it is not stated; `null` where it is, or nothing limits it. */
  asOfRange: v.nullable(v.tuple([Day, Day])),
  /** The day on which it was stated; `null` where the source does not say. */
  statedOn: v.nullable(Day),
  /** The span that the amount covers, as it was worded; `null` where none was given. */
  span: v.nullable(Text),
  donor: Text,
  recipient: Text,
  /** `null` where an agreement was reported without its amount. */
  amount: v.nullable(Quantity),
  precision: v.pipe(
    v.picklist(["exact", "at-least", "about"]),
    v.description("at-least: stated as more than the amount; exact where none is stated."),
  ),
  /** A currency's ISO code, or `percent` for a share of costs. */
  unit: v.picklist(["AZN", "EUR", "GBP", "USD", "percent"]),
  covers: v.pipe(
    v.picklist(["mine-action", "reconstruction"]),
    v.description("Reconstruction is no mine action, and the two are never shown as one."),
  ),
  countries: v.pipe(
    v.picklist(["one", "two", "not-named"]),
    v.description(
      "one: for Azerbaijan; two: for Armenia and Azerbaijan together; not-named: for a region, and the source does not say how much is for Azerbaijan.",
    ),
  ),
  nature: v.pipe(
    v.picklist([
      "grant",
      "running-total",
      "planned",
      "memorandum",
      "expenditure",
      "estimate",
      "share",
    ]),
    v.description(
      "grant: given once, or announced as given; running-total: all so far, with earlier rows in it; planned: offered, expected or budgeted; memorandum: an agreement without an amount; expenditure: spent, whoever paid; estimate: of costs; share: a part of the costs, in percent.",
    ),
  ),
  /** How the source describes the amount. */
  kind: Text,
  speaker: Text,
  /** How the record worked the number out, where its source prints another; `null`: it stands as printed. */
  derived: v.nullable(v.partial(v.strictObject({ amount: Text }))),
  activity: v.pipe(
    v.nullable(Id),
    v.description("The activity on which the amount was stated or agreed; null: none is recorded."),
  ),
  repeats: v.pipe(
    v.nullable(Id),
    v.description(
      "The row that states this amount of this donor first: the two are shown as one; null: it is stated here only, or here first.",
    ),
  ),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Assistance = v.InferOutput<typeof Assistance>;
