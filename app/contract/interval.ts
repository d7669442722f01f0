import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, People, SourceIds, Split, Text } from "./parts.ts";

/** Casualties of a stated span of days, as one speaker gave them. */
export const Interval = v.strictObject({
  id: Id,
  start: Day,
  /** The last day, included. */
  end: Day,
  speaker: Text,
  total: v.nullable(People),
  killed: v.nullable(People),
  injured: v.nullable(People),
  civilian: v.nullable(Split),
  military: v.nullable(Split),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Interval = v.InferOutput<typeof Interval>;
