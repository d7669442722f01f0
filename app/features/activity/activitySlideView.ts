import type { Activity } from "../../contract/activity.ts";
import {
  type ActivityFilter,
  type Folded,
  type Form,
  type Lane,
  formOf,
  isAboutMineAction,
  isDateExact,
  laneOf,
  lanes,
  matches,
} from "../../domain/activity.ts";
import { activityRows } from "../../domain/activityRows.ts";
import { statementsById } from "../../domain/ids.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { sourcesByDate } from "../../domain/sourcesByDate.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { publishersOf } from "../../i18n/sourceLinks.ts";
import { type NearestActivity, listIn, nearestTo } from "./activityList.ts";
import { filterWords } from "./activityView.ts";
import type { KnownLine } from "./knownLine.ts";

/** An activity in a line of the slide. */
export interface ActivityLine {
  id: string;
  when: string;
  title: string;
  /** The count in the title that can be asked how it is known; `null` where the title has none. */
  count: KnownLine["count"];
  place: string | null;
  form: Form;
  /** Names its hue: the lane's, or the founding visit's own. */
  hue: Lane | "founding";
  /** Hollow, as on the timeline: the day is not exact. */
  isVague: boolean;
}

/** What was done in a period, ready to read. */
export interface ActivitySlideView {
  /** 0 where nothing was. */
  counted: number;
  total: string;
  totalWords: string;
  summary: string;
  byLane: readonly { lane: Lane; name: string; count: string }[];
  heading: string;
  lines: readonly ActivityLine[];
  /** What is said of those that have no line. */
  more: (left: number) => string;
  /** `null` where the list of sources is not loaded. */
  publishers: string | null;
  /** What is said where nothing is counted. */
  none: { said: string; nearest: NearestActivity };
}

/**
 * How much was done and by whom, and what of it is about mine action, newest first; all where nothing is, or
 * where the filter says what is asked for.
 */
export function activitySlideView(
  record: CasualtyRecord,
  period: Period,
  filter: ActivityFilter,
  sources: SourcesById,
  messages: DetailMessages,
): ActivitySlideView {
  const { slides, counts, headline, timeline } = messages;
  const words = slides.activity;
  const list = listIn(record.folded, period);
  const left = activityRows(record.folded, period, filter);
  const counted = left.counted.fromEnd(left.counted.length);
  const { isFiltered, line } = filterWords(list, left, filter, messages);
  const about = counted.filter(isAboutMineAction);
  const isOfAll = isFiltered || about.length === 0;
  const told = isOfAll ? counted : about;
  const others = counted.length - about.length;
  const parts = counted.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const inLane = (lane: Lane) => counted.filter(({ activity }) => laneOf(activity) === lane).length;
  return {
    counted: counted.length,
    total: counts.number(counted.length),
    totalWords: words.total(counted.length, period.from, period.to),
    summary: [
      isFiltered ? line : headline.aboutMineAction(about.length),
      ...(parts > 0 ? [headline.parts(parts)] : []),
    ].join(" · "),
    byLane: lanes.map((lane) => ({
      lane,
      name: timeline.lane[lane],
      count: inLane(lane) === 0 ? messages.impact.none : counts.number(inLane(lane)),
    })),
    heading: isOfAll ? words.all : words.aboutMineAction,
    lines: told.map((fold) => lineOf(fold, record, messages)),
    more: (left) => (isOfAll ? words.moreOfAll(left) : words.more(left, others)),
    publishers: publisherWords(told, sources, messages),
    none: {
      said: isFiltered && list.counted.length > 0 ? line : words.none(period.from, period.to),
      nearest: nearestTo(
        record.folded.filter((fold) => matches(fold, filter)),
        period,
      ),
    },
  };
}

/** So many names fit on a line. */
const publishersNamed = 3;

/** Those of the newest first; of pages without a date it is open which of several occasions they report. */
function publisherWords(
  told: readonly Folded[],
  sources: SourcesById,
  { slides }: DetailMessages,
): string | null {
  const ids = told.flatMap(({ activity, meetings }) =>
    [activity, ...meetings].flatMap((one) => sourcesByDate(withTexts(one), sources).dated),
  );
  const names = publishersOf(ids, sources);
  const left = Math.max(0, names.length - publishersNamed);
  return names.length === 0 ? null : slides.publishers(names.slice(0, publishersNamed), left);
}

function lineOf(
  { activity }: Folded,
  record: CasualtyRecord,
  messages: DetailMessages,
): ActivityLine {
  return {
    id: activity.id,
    when: messages.slides.activity.when(activity.start, activity.end, activity.datePrecision),
    title: activity.title,
    count: countIn(activity, record, messages),
    place: activity.place,
    form: formOf(activity),
    hue: hueOf(activity),
    isVague: !isDateExact(activity),
  };
}

/** Where the title prints the count that was stated on the activity, that count. */
function countIn(
  { title, statement: id }: Activity,
  { statements }: CasualtyRecord,
  { counts }: DetailMessages,
): ActivityLine["count"] {
  const total = id === null ? null : (statementsById(statements).get(id)?.total ?? null);
  if (id === null || total === null) return null;
  const figure = counts.number(total);
  const [before = "", after] = title.split(new RegExp(`\\b${figure}\\b`));
  return after === undefined ? null : { before, figure, after, asks: { kind: "statement", id } };
}

function hueOf(activity: Activity): ActivityLine["hue"] {
  return activity.track === "founding-visit" ? "founding" : laneOf(activity);
}
