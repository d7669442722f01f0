import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, Text } from "./parts.ts";

/** A publication. */
export const Source = v.strictObject({
  id: Id,
  /** `null` where the page does not name its publisher; the address's host then stands in. */
  publisher: v.nullable(Text),
  /** `null` where the page shows no date. */
  published: v.nullable(Day),
  url: v.pipe(
    v.string("must be text"),
    v.url("must be a complete web address"),
    v.regex(/^https?:\/\//, "must start with https:// or http://"),
  ),
});
export type Source = v.InferOutput<typeof Source>;
