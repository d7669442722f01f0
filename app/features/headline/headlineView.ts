import { activityIn } from "../../domain/activity.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { type Neighbours, lastUpTo, neighboursOf } from "../../domain/change.ts";
import { countStart } from "../../domain/day.ts";
import { wordingConflicts } from "../../domain/disagreements.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type DatedStatement, type SourcesById, statedOn } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { type Tile, tilesOf } from "./tiles.ts";

/** The headline, ready to read. */
export interface HeadlineView {
  /** "at least", "between", or empty. */
  prefix: string;
  figure: string;
  label: string;
  /** Who reported the figure, and when; `null` where no count had been published. */
  reported: string | null;
  links: readonly SourceLink[];
  /** What else must be said about the figure: neighbours, the end of the record. */
  notes: readonly string[];
  /** How statements contradict the figure or its wording; `null` where none do. */
  mark: string | null;
  sentence: string;
  tiles: readonly Tile[];
}

/** The count at the period's end, with everything that it rests on. */
export function headlineView(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: Messages,
): HeadlineView {
  const { headline } = messages;
  const bounds = record.count.at(period.to).all;
  const statement = lastUpTo(record.series, period.to);
  const tiles = tilesOf(record, period, sources, messages);
  const neighbours = neighboursOf(record.series, period);
  if (statement === null)
    return {
      prefix: "",
      figure: headline.none,
      label: headline.noneLabel,
      reported: null,
      links: [],
      notes: [
        ...(period.from < countStart ? [headline.noneBefore(countStart)] : []),
        ...firstNote(neighbours, messages),
      ],
      mark: null,
      sentence: "",
      tiles,
    };
  const stated = statedOn(statement, sources);
  return {
    prefix: headline.prefix(bounds.total),
    figure: headline.figure(bounds.total),
    label: headline.label,
    reported: headline.reported(statement.speaker, stated.day, stated.assumed),
    links: sourceLinks(statement.sources, sources, messages),
    notes: notesOn(statement, bounds.total, neighbours, period, messages),
    mark: markOf(record, statement, bounds.total, messages),
    sentence: sentenceOf(record, period, messages),
    tiles,
  };
}

function firstNote({ after }: Neighbours, { headline, counts }: Messages): string[] {
  return after?.total == null ? [] : [headline.first(counts.number(after.total), after.asOf)];
}

function notesOn(
  statement: DatedStatement,
  total: Bounds,
  { within, after }: Neighbours,
  period: Period,
  { headline, counts }: Messages,
): string[] {
  const notes: string[] = [];
  if (within.length === 0) notes.push(headline.lastBefore(statement.asOf));
  else if (statement.asOf !== period.to) notes.push(headline.asOf(statement.asOf));
  if (statement.asOf === period.to) return notes;
  if (after?.total != null) notes.push(headline.next(counts.number(after.total), after.asOf));
  else if (total.high === null) notes.push(headline.noNewer(statement.asOf));
  return notes;
}

function markOf(
  record: CasualtyRecord,
  statement: DatedStatement,
  total: Bounds,
  { headline }: Messages,
): string | null {
  const [wording] = wordingConflicts([statement], record.series, record.count);
  if (wording) return headline.mark.wording(wording.atMost);
  return total.conflict ? headline.mark.differs : null;
}

function sentenceOf(record: CasualtyRecord, period: Period, messages: Messages): string {
  const { headline, counts } = messages;
  const { total, killed, injured } = record.count.at(period.to).all;
  const { counted } = activityIn(record.folded, period);
  const aboutMineAction = counted.filter(({ activity }) => activity.mineAction).length;
  return [
    headline.sentence.whole(period.to, counts.inWords(total)),
    headline.sentence.split(counts.inWords(killed), counts.inWords(injured)),
    overlaps(record.span, period.from, period.to)
      ? headline.sentence.activity(counted.length, aboutMineAction)
      : headline.sentence.end,
  ].join("");
}
