import type { Activity } from "../../contract/activity.ts";
import {
  type Folded,
  type Form,
  type Lane,
  formOf,
  isAboutMineAction,
  isDateExact,
  laneOf,
  lanes,
} from "../../domain/activity.ts";
import { laneTotals } from "../../domain/activityTotals.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { listIn } from "./activityList.ts";

/** An activity in a line of the slide. */
export interface ActivityLine {
  id: string;
  when: string;
  title: string;
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
}

/** How much was done and by whom, and what of it is about mine action, newest first; all where nothing is. */
export function activitySlideView(
  record: CasualtyRecord,
  period: Period,
  messages: DetailMessages,
): ActivitySlideView {
  const { slides, counts, headline, timeline } = messages;
  const words = slides.activity;
  const { counted, mineAction, parts } = listIn(record.folded, period);
  const totals = laneTotals(record.folded, period, false);
  const about = counted.filter(isAboutMineAction);
  const told = about.length > 0 ? about : counted;
  const others = counted.length - about.length;
  return {
    counted: counted.length,
    total: counts.number(counted.length),
    totalWords: words.total(counted.length, period.from, period.to),
    summary: [
      headline.aboutMineAction(mineAction),
      ...(parts > 0 ? [headline.parts(parts)] : []),
    ].join(" · "),
    byLane: lanes.map((lane) => ({
      lane,
      name: timeline.lane[lane],
      count: totals[lane] === 0 ? messages.impact.none : counts.number(totals[lane]),
    })),
    heading: about.length > 0 ? words.aboutMineAction : words.all,
    lines: told.map((fold) => lineOf(fold, messages)),
    more: (left) => (about.length > 0 ? words.more(left, others) : words.moreOfAll(left)),
  };
}

function lineOf({ activity }: Folded, messages: DetailMessages): ActivityLine {
  return {
    id: activity.id,
    when: messages.slides.activity.when(activity.start, activity.end, activity.datePrecision),
    title: activity.title,
    place: activity.place,
    form: formOf(activity),
    hue: hueOf(activity),
    isVague: !isDateExact(activity),
  };
}

function hueOf(activity: Activity): ActivityLine["hue"] {
  return activity.track === "founding-visit" ? "founding" : laneOf(activity);
}
