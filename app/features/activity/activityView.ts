import type { Activity } from "../../contract/activity.ts";
import { type ActivityFilter, type Lane, laneOf } from "../../domain/activity.ts";
import { activitiesById } from "../../domain/ids.ts";
import type { Period } from "../../domain/period.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import type { PeriodList } from "./activityList.ts";

/** The heading of the list and the line below it. */
export function headingWords(
  { counted, apart, mineAction, mineActionInPart, parts }: PeriodList,
  { from, to }: Period,
  { activity: { heading, summary } }: DetailMessages,
): { heading: string; summary: string | null } {
  const said = [
    ...(counted.length > 0 ? [summary.mineAction(mineAction, mineActionInPart)] : []),
    ...(parts > 0 ? [summary.parts(parts)] : []),
    ...(apart.length > 0 ? [summary.apart(apart.length)] : []),
  ];
  return {
    heading: heading(counted.length, from, to),
    summary: said.length === 0 ? null : summary.join(said),
  };
}

/** How many of how many the filter leaves, and what it is; `isFiltered` where it asks for less than all. */
export function filterWords(
  { counted: all }: PeriodList,
  { counted: left }: { counted: { length: number } },
  { kind, mineActionOnly }: ActivityFilter,
  { activity: { filter, kinds } }: DetailMessages,
): { isFiltered: boolean; line: string } {
  const names = [
    ...(kind === null ? [] : [kinds[kind]]),
    ...(mineActionOnly ? [filter.mineAction] : []),
  ];
  if (names.length === 0) return { isFiltered: false, line: filter.all(all.length) };
  if (left.length === 0) return { isFiltered: true, line: filter.noneMatch(all.length, names) };
  return { isFiltered: true, line: filter.matching(left.length, all.length, names) };
}

export interface Fact {
  label: string;
  /** One text, or a list of them. */
  texts: readonly string[];
}

/** An activity, ready to read. */
export interface ActivityWords {
  when: string;
  title: string;
  kind: string;
  lane: Lane;
  laneName: string;
  place: string;
  /** `null` where it is not about mine action. */
  aboutMineAction: string | null;
  facts: readonly Fact[];
  links: readonly SourceLink[];
}

export function activityWords(
  activity: Activity,
  sources: SourcesById,
  messages: DetailMessages,
): ActivityWords {
  const { row, kinds } = messages.activity;
  const lane = laneOf(activity);
  return {
    when: whenWords(activity, messages),
    title: activity.title,
    kind: kinds[activity.kind],
    lane,
    laneName: messages.timeline.lane[lane],
    place: activity.place ?? row.placeNotStated,
    aboutMineAction: activity.mineAction ? row.aboutMineAction : null,
    facts: factsOf(activity, messages),
    links: sourceLinks(withTexts(activity).sources, sources, messages),
  };
}

/** The days of an activity, and how exact they are. */
export function whenWords(
  { start, end, datePrecision }: Activity,
  { timeline }: DetailMessages,
): string {
  return timeline.when(start, end, datePrecision);
}

/** The title of the activity with the id; `null` where it is not in the record. */
export function titleOf(id: string | null, activities: readonly Activity[]): string | null {
  return id === null ? null : (activitiesById(activities).get(id)?.title ?? null);
}

function factsOf(activity: Activity, { activity: { detail }, counts }: DetailMessages): Fact[] {
  const { institution, participants, topics, mineActionHow, note, confidence } =
    withTexts(activity);
  const facts: Fact[] = [
    { label: detail.institution, texts: [institution] },
    {
      label: detail.participants,
      texts: participants.length === 0 ? [counts.notStated] : participants,
    },
  ];
  if (mineActionHow !== null) facts.push({ label: detail.mineAction, texts: [mineActionHow] });
  if (topics.length > 0) facts.push({ label: detail.topics, texts: [counts.formats.list(topics)] });
  if (note !== null) facts.push({ label: detail.note, texts: [note] });
  if (confidence !== "high")
    facts.push({ label: detail.documented, texts: [detail.confidence[confidence]] });
  return facts;
}
