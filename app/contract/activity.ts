import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, SourceIds, Text } from "./parts.ts";

export const activityKinds = [
  "visit",
  "hosting",
  "session",
  "conference",
  "seminar",
  "agreement",
  "decision",
  "transfer",
  "committee-meeting",
  "bilateral-meeting",
  "statement",
] as const;

/** Something that a delegation or institution did: a visit and its meetings, a session, an agreement. */
export const Activity = v.strictObject({
  id: Id,
  /** The activity that this one belongs to (a meeting and its visit). */
  parent: v.nullable(Id),
  /** True for an event that only explains the setting and is not counted as activity. */
  context: v.boolean(),
  track: v.picklist(["founding-visit", "nato-pa", "nato", "parliamentary", "other-official"]),
  kind: v.picklist(activityKinds),
  start: Day,
  /** The last day, included. */
  end: Day,
  /** How exact the days are: only `day` and `range` are the activity's own days. */
  datePrecision: v.picklist([
    "day",
    "range",
    "within-range",
    "publication-date",
    "inferred",
    "approximate",
  ]),
  title: Text,
  /** `null` where no source says where. */
  place: v.nullable(Text),
  institution: Text,
  participants: v.array(Text),
  topics: v.array(Text),
  mineAction: v.boolean(),
  mineActionHow: v.nullable(Text),
  confidence: v.picklist(["high", "medium", "low"]),
  /** True where only an advance notice was seen. */
  announcedOnly: v.boolean(),
  /** An activity of which this may be a second report; such a row is listed and not counted. */
  mayRepeat: v.nullable(Id),
  /** The statement that was made, or reported, on this activity. */
  statement: v.nullable(Id),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Activity = v.InferOutput<typeof Activity>;
