import type { Activity, WholeActivity } from "../../contract/activity.ts";
import type { Folded } from "../../domain/activity.ts";
import { activityIn } from "../../domain/activityRows.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { withTexts } from "../../domain/texts.ts";
import { wordingConflicts } from "../../domain/wording.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { statementsById } from "../../domain/ids.ts";
import { countsOfOneVisit } from "../../domain/oneVisit.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { sourcesByDate } from "../../domain/sourcesByDate.ts";
import { type SourcesById, isDated } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, publishersOf, sourceLinks } from "../../i18n/sourceLinks.ts";
import { type NearestActivity, nearestTo } from "./activityList.ts";
import { whenWords } from "./activityView.ts";
import { type KnownLine, pressable } from "./knownLine.ts";
import { knownThatDay } from "./knownThatDay.ts";

/** A meeting of the visit, or another part of it. */
export interface VisitPart {
  id: string;
  title: string;
  /** Where it belongs, said once for all that follow each other; `null` where the one before has the same. */
  institution: string | null;
  /** Who took part besides the delegation, where the title does not say it. */
  with: readonly string[];
  /** Its own day; `null` where it has only the visit's days. */
  when: string | null;
}

/** A visit of the period, ready to read. */
export interface VisitView {
  id: string;
  title: string;
  when: string;
  place: string;
  delegation: readonly string[];
  parts: readonly VisitPart[];
  partsHeading: string;
  /** The count as it was known on the visit's last day, with what it rests on besides the visit's own sources. */
  knownWords: string;
  known: KnownLine | null;
  /** How the wording of that count is contradicted, and where the page says more; `null` where it is not. */
  mark: { text: string; place: string } | null;
  /** Other numbers that reports on the visit print. */
  alsoPrinted: readonly KnownLine[];
  links: readonly SourceLink[];
  /** Pages that show no date, and so leave open which visit they are about. */
  undatedLinks: readonly SourceLink[];
  /** How many other visits the period has. */
  others: number;
}

/** The visit that the founding article reports, where the period has it, else the last one with most parts. */
export function visitIn({ folded }: CasualtyRecord, period: Period): Folded | null {
  const visits = visitsIn(folded, period);
  const founding = visits.find(({ activity }) => activity.track === "founding-visit");
  const most = Math.max(0, ...visits.map(({ meetings }) => meetings.length));
  return founding ?? visits.findLast(({ meetings }) => meetings.length === most) ?? null;
}

function visitsIn(folded: readonly Folded[], period: Period): readonly Folded[] {
  return activityIn(folded, period).counted.filter(({ activity }) => isVisit(activity));
}

function isVisit({ kind }: Activity): boolean {
  return kind === "visit";
}

/** The visits that lie nearest to a period without one. */
export function nearestVisits({ folded }: CasualtyRecord, period: Period): NearestActivity {
  return nearestTo(
    folded.filter(({ activity }) => isVisit(activity)),
    period,
  );
}

export function visitView(
  fold: Folded,
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): VisitView {
  const activity = withTexts(fold.activity);
  const meetings = fold.meetings.map((part) => withTexts(part));
  const words = messages.slides.visit;
  const { lines } = knownThatDay({ fold, activity }, record, sources, messages);
  const known = lines.findLast(({ id }) => id === `${activity.end}-then`) ?? lines.at(-1) ?? null;
  const { dated, undated: undatedPages } = sourcesByDate(activity, sources);
  const undated = meetings.length > 0 && meetings.every((part) => hasDaysOf(part, activity));
  return {
    id: activity.id,
    title: activity.title,
    when: whenWords(activity, messages),
    place: activity.place ?? messages.activity.row.placeNotStated,
    delegation:
      activity.participants.length === 0 ? [messages.counts.notStated] : activity.participants,
    parts: inOrderOfInstitutions(meetings).map((part, index, all) => ({
      id: part.id,
      title: part.title,
      institution: all[index - 1]?.institution === part.institution ? null : part.institution,
      with: part.participants.filter(
        (name) => !activity.participants.includes(name) && !part.title.includes(name),
      ),
      when: hasDaysOf(part, activity) ? null : whenWords(part, messages),
    })),
    partsHeading:
      meetings.length === 0
        ? words.noParts
        : words.parts(meetings.length) + (undated ? words.undated : ""),
    knownWords: words.known(activity.end),
    known: known && { ...known, links: known.links.filter(({ id }) => !dated.includes(id)) },
    mark: markOf(activity, known, record, messages),
    alsoPrinted: alsoPrinted(activity, known, record, sources, messages),
    links: sourceLinks(dated, sources, messages),
    undatedLinks: sourceLinks(undatedPages, sources, messages),
    others: visitsIn(record.folded, period).length - 1,
  };
}

/** Of the count that the activity's own statement gives, as beside the headline. */
function markOf(
  { statement: id }: Activity,
  known: KnownLine | null,
  record: CasualtyRecord,
  { counts, headline }: DetailMessages,
): VisitView["mark"] {
  const statement = id === null ? undefined : statementsById(record.statements).get(id);
  if (!statement || !isDated(statement)) return null;
  const [wording] = wordingConflicts([statement], record.series, record.count);
  if (!wording || counts.stated(wording.total, statement.precision) !== known?.count?.figure)
    return null;
  return { text: headline.mark.wording(wording.atMost), place: disagreementPlace(statement.id) };
}

function alsoPrinted(
  activity: Activity,
  known: KnownLine | null,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): readonly KnownLine[] {
  const { counts, slides } = messages;
  return countsOfOneVisit(record.statements, [activity])
    .flatMap(({ printed }) => printed)
    .filter(({ total }) => counts.number(total) !== known?.count?.figure)
    .map(({ statement, total, inferred }) => ({
      id: statement.id,
      ...pressable(
        {
          figure: counts.number(total),
          words: (figure) =>
            slides.visit.alsoPrinted(figure, publishersOf(statement.sources, sources), inferred),
        },
        { kind: "statement", id: statement.id },
      ),
      links: sourceLinks(statement.sources, sources, messages),
    }));
}

/** Whether a part has no other days than its visit. */
function hasDaysOf(part: Activity, { start, end }: Activity): boolean {
  return part.start === start && part.end === end;
}

/**
 * Those of one institution together; after the first, institutions with few parts before those with many, so
 * that two columns come out even.
 */
function inOrderOfInstitutions(meetings: readonly WholeActivity[]): readonly WholeActivity[] {
  const groups = [...groupBy(meetings, ({ institution }) => institution).values()];
  const [first = [], ...others] = groups;
  return [first, ...others.toSorted((a, b) => a.length - b.length)].flat();
}
