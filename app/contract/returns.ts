import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, People, SourceIds, Text } from "./parts.ts";

/** How many people had returned or lived somewhere on a day; scopes are never added or joined. */
export const Return = v.strictObject({
  id: Id,
  asOf: v.nullable(Day),
  /** Between which days the day lies where it is not stated; `null` where it is, or nothing limits it. */
  asOfRange: v.nullable(v.tuple([Day, Day])),
  /** The day on which it was stated; `null` where the source does not say. */
  statedOn: v.nullable(Day),
  people: People,
  families: v.nullable(People),
  scope: v.picklist(["resettled", "residents", "place", "single-month", "target"]),
  /** What exactly is counted, in words: a town, a programme, the end of a year. */
  covers: Text,
  precision: v.pipe(
    v.picklist(["exact", "at-least", "about"]),
    v.description(
      "at-least: stated as more than so many people; about: stated as about or nearly so many, or the day is approximate.",
    ),
  ),
  speaker: Text,
  /** How the record worked a number out, where its source prints another; `null`: it stands as printed. */
  derived: v.nullable(v.partial(v.strictObject({ people: Text, families: Text }))),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Return = v.InferOutput<typeof Return>;
