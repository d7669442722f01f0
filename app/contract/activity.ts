import * as v from "valibot";
import { activityKinds } from "./activityKinds.ts";
import { Day } from "./day.ts";
import { Id, SourceIds, Text } from "./parts.ts";

/** Something that a delegation or institution did: a visit and its meetings, a session, an agreement. */
export const Activity = v.strictObject({
  id: Id,
  parent: v.pipe(
    v.nullable(Id),
    v.description("The activity that this one belongs to (a meeting and its visit)."),
  ),
  context: v.pipe(
    v.boolean(),
    v.description(
      "True for an event that only explains the setting and is not counted as activity.",
    ),
  ),
  track: v.picklist(["founding-visit", "nato-pa", "nato", "parliamentary", "other-official"]),
  kind: v.picklist(activityKinds),
  start: Day,
  end: v.pipe(Day, v.description("The last day, included.")),
  datePrecision: v.pipe(
    v.picklist(["day", "range", "within-range", "publication-date", "inferred", "approximate"]),
    v.description("How exact the days are: only day and range are the activity's own days."),
  ),
  title: Text,
  place: v.pipe(v.nullable(Text), v.description("null where no source says where.")),
  institution: Text,
  participants: v.array(Text),
  topics: v.array(Text),
  mineAction: v.boolean(),
  mineActionHow: v.nullable(Text),
  confidence: v.picklist(["high", "medium", "low"]),
  announcedOnly: v.pipe(v.boolean(), v.description("True where only an advance notice was seen.")),
  mayRepeat: v.pipe(
    v.nullable(Id),
    v.description(
      "An activity of which this may be a second report; such a row is listed and not counted.",
    ),
  ),
  statement: v.pipe(
    v.nullable(Id),
    v.description("The statement that was made, or reported, on this activity."),
  ),
  note: v.nullable(Text),
  sources: SourceIds,
});
/** A row as its file has it. */
export type WholeActivity = v.InferOutput<typeof Activity>;

/** What the first view never shows; see `prerender/firstFile.ts`. */
export const activityTexts = [
  "institution",
  "participants",
  "topics",
  "mineActionHow",
  "note",
  "sources",
] as const;

/** A row as far as every part of the page may read it; who shows its texts asks for them (`domain/texts.ts`). */
export type Activity = Omit<WholeActivity, (typeof activityTexts)[number]>;
