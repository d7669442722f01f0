import type { Activity } from "../../contract/activity.ts";
import { type Folded, laneOf } from "../../domain/activity.ts";
import { notesOf, withTexts } from "../../domain/texts.ts";
import { wordingConflicts } from "../../domain/wording.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import type { TimelineLayout } from "./layout.ts";
import type { ClusterMark } from "./marks.ts";

/** A card: what a mark of the timeline stands for, with its sources. */
export interface CardView {
  id: string;
  /** Its mark on the picture: a part of a visit has the visit's. */
  markId: string;
  /** The place of its mark, in pixels. */
  anchor: { x: number; y: number };
  heading: string;
  /** The number of the heading, which can be pressed, and what it counts; `null` where it has none. */
  figure: { text: string; what: string } | null;
  /** How statements contradict it; `null` where none do. */
  mark: string | null;
  /** What to ask to learn how its number is known; `null` where it has none. */
  asks: Figure | null;
  facts: readonly { label: string | null; text: string }[];
  notes: readonly string[];
  links: readonly SourceLink[];
  /** The activities of a cluster, or the parts of a visit, to choose from. */
  items: readonly { id: string; text: string }[];
}

/** The card of a statement, an activity, a part of one, or a cluster; `null` where the picture has no such mark. */
export function cardView(
  id: string,
  layout: TimelineLayout,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): CardView | null {
  const point = layout.points.find(({ statement }) => statement.id === id);
  if (point) return statementCard(point, record, sources, messages);
  for (const { marks, y } of layout.lanes) {
    for (const mark of marks) {
      const anchor = { x: mark.x, y };
      if (mark.type === "cluster") {
        if (mark.id === id) return clusterCard(id, anchor, mark, messages);
        continue;
      }
      const { activity, meetings } = mark.fold;
      const shown = [activity, ...meetings].find((row) => row.id === id);
      if (shown) return activityCard(shown, mark.fold, anchor, sources, messages);
    }
  }
  return null;
}

function statementCard(
  { statement, x, y }: TimelineLayout["points"][number],
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): CardView {
  const { card } = messages;
  const words = statementWords(statement, statedOn(statement, sources), sources, messages);
  const [wording] = wordingConflicts([statement], record.series, record.count);
  return {
    id: statement.id,
    markId: statement.id,
    anchor: { x, y },
    heading: words.title,
    figure:
      statement.total === null
        ? null
        : { text: words.figure, what: card.what(statement.population) },
    mark: wording ? messages.headline.mark.wording(wording.atMost) : null,
    asks: statement.total === null ? null : { kind: "statement", id: statement.id },
    facts: [
      { label: null, text: words.said },
      { label: null, text: words.asOf },
      { label: card.killed, text: words.killed },
      { label: card.injured, text: words.injured },
      { label: card.civilians, text: words.civilians },
      { label: card.military, text: words.military },
    ],
    notes: notesOf(statement),
    links: words.links,
    items: [],
  };
}

function activityCard(
  activity: Activity,
  { activity: whole, meetings }: Folded,
  anchor: CardView["anchor"],
  sources: SourcesById,
  messages: DetailMessages,
): CardView {
  const { card, timeline } = messages;
  const { institution, mineActionHow, note, sources: ids } = withTexts(activity);
  const isPart = activity.id !== whole.id;
  const parts = isPart ? [whole] : meetings;
  return {
    id: activity.id,
    markId: whole.id,
    anchor,
    heading: activity.title,
    figure: null,
    mark: null,
    asks: null,
    facts: [
      { label: null, text: timeline.when(activity.start, activity.end, activity.datePrecision) },
      { label: null, text: activity.place ?? card.placeNotStated },
      { label: card.who, text: timeline.lane[laneOf(activity)] },
      { label: card.with, text: institution },
      ...(mineActionHow === null ? [] : [{ label: card.mineAction, text: mineActionHow }]),
    ],
    notes: note === null ? [] : [note],
    links: sourceLinks(ids, sources, messages),
    items: parts.map(({ id, title }) => ({
      id,
      text: isPart ? `${card.partOf}: ${title}` : title,
    })),
  };
}

function clusterCard(
  id: string,
  anchor: CardView["anchor"],
  { count, days, folds }: ClusterMark,
  messages: DetailMessages,
): CardView {
  return {
    id,
    markId: id,
    anchor,
    heading: messages.timeline.clusterName(count, days.from, days.to),
    figure: null,
    mark: null,
    asks: null,
    facts: [],
    notes: [],
    links: [],
    items: folds.map(({ activity }) => ({
      id: activity.id,
      text: `${messages.counts.shortDay(activity.start)}: ${activity.title}`,
    })),
  };
}
