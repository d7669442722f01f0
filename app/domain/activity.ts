import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { groupBy } from "./groupBy.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import { type DatedBy, type SourcesById, firstPublished } from "./statements.ts";
import { withTexts } from "./texts.ts";
import { type Work, atOnce } from "./work.ts";

export const lanes = ["nato-pa", "nato", "parliamentary", "other-official"] as const;
/** Who acts: one lane of the timeline. */
export type Lane = (typeof lanes)[number];

/** The lane of an activity; the founding visit is the NATO PA delegation's. */
export function laneOf({ track }: Activity): Lane {
  return track === "founding-visit" ? "nato-pa" : track;
}

export const forms = [
  "visit",
  "session",
  "conference",
  "agreement",
  "decision",
  "meeting",
] as const;
/** What an activity looks like on the timeline: kinds that are close to each other share a shape. */
export type Form = (typeof forms)[number];

const formOfKind: Record<Activity["kind"], Form> = {
  visit: "visit",
  hosting: "visit",
  session: "session",
  conference: "conference",
  seminar: "conference",
  agreement: "agreement",
  decision: "decision",
  transfer: "decision",
  "committee-meeting": "meeting",
  "bilateral-meeting": "meeting",
  statement: "meeting",
};

/** The shape that an activity has on the timeline. */
export function formOf({ kind }: Activity): Form {
  return formOfKind[kind];
}

/** Whether the days given are the activity's own; else it lies somewhere in them and is never drawn as a bar. */
export function isDateExact({ datePrecision }: Pick<Activity, "datePrecision">): boolean {
  return datePrecision === "day" || datePrecision === "range";
}

/** Why an activity is listed apart and not counted; `null` where it is counted. */
export type ApartReason = "context" | "low-confidence" | "announced-only" | "may-repeat";

/** The reason why an activity is listed apart; context outweighs the others, a doubtful row comes last. */
export function apartReason(activity: Activity): ApartReason | null {
  if (activity.context) return "context";
  if (activity.announcedOnly) return "announced-only";
  if (activity.mayRepeat !== null) return "may-repeat";
  if (activity.confidence === "low") return "low-confidence";
  return null;
}

/** The day by which an activity was known: its earliest source's date, else (assumed) its last day. */
export function reportedOn(activity: Activity, sources: SourcesById): DatedBy {
  const published = firstPublished(withTexts(activity).sources, sources);
  return published === null
    ? { day: activity.end, assumed: true }
    : { day: published, assumed: false };
}

/** The activities reported on or before the day; all of them where `known` is null. */
export function activitiesKnownOn(
  activities: readonly Activity[],
  known: Day | null,
  sources: SourcesById,
): readonly Activity[] {
  if (known === null) return activities;
  return activities.filter((activity) => reportedOn(activity, sources).day <= known);
}

/** An activity with the meetings that belong to it, in the order of their days. */
export interface Folded {
  activity: Activity;
  meetings: readonly Activity[];
}

/** What a list is narrowed to; `null` means all. */
export interface ActivityFilter {
  kind: Activity["kind"] | null;
  mineActionOnly: boolean;
}

/** Whether the activity, or one of the meetings folded into it, is of the kind and topic asked for. */
export function matches({ activity, meetings }: Folded, filter: ActivityFilter): boolean {
  const isAskedFor = ({ kind, mineAction }: Activity) =>
    (filter.kind === null || kind === filter.kind) && (!filter.mineActionOnly || mineAction);
  return isAskedFor(activity) || meetings.some(isAskedFor);
}

/** Whether the activity, or one of the meetings folded into it, is about mine action. */
export function isAboutMineAction(fold: Folded): boolean {
  return matches(fold, aboutMineAction);
}

const aboutMineAction: ActivityFilter = { kind: null, mineActionOnly: true };

/** One for all that have none, of which a long record has many. */
const noMeetings: readonly Activity[] = [];

/** Every top-level activity with its meetings, by first day, then last day, then id. */
export function foldedOf(activities: readonly Activity[]): Folded[] {
  return atOnce(folding(activities));
}

/** The same, with rests. */
export function* folding(activities: readonly Activity[]): Work<Folded[]> {
  const keyed = activities.map((activity) => ({ activity, key: numbered(activity.id) }));
  yield;
  const ordered = keyed.toSorted(byDays).map(({ activity }) => activity);
  yield;
  const meetings = groupBy(ordered, ({ parent }) => parent);
  yield;
  return ordered
    .filter(({ parent }) => parent === null)
    .map((activity) => ({ activity, meetings: meetings.get(activity.id) ?? noMeetings }));
}

/** The activities that are counted, in their order. */
export const countedOf = oncePer((folded: readonly Folded[]): readonly Folded[] =>
  folded.filter(({ activity }) => apartReason(activity) === null),
);

/** The founding visit; `null` where it is not among the activities. */
export const foundingVisit = oncePer(
  (folded: readonly Folded[]): Folded | null =>
    folded.find(({ activity }) => activity.track === "founding-visit") ?? null,
);

/** The whole days of a top-level activity. */
export function daysOf({ activity: { start, end } }: Folded): Period {
  return { from: start, to: end };
}

interface Keyed {
  activity: Activity;
  key: string;
}

function byDays(a: Keyed, b: Keyed): number {
  return (
    inOrder(a.activity.start, b.activity.start) ||
    inOrder(a.activity.end, b.activity.end) ||
    inOrder(a.key, b.key)
  );
}

/** An id whose numbers sort by their size: "m2" before "m10". */
function numbered(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
