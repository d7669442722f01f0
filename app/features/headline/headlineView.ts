import type { Day } from "../../contract/day.ts";
import type { Interval } from "../../contract/interval.ts";
import { activityTotals } from "../../domain/activityTotals.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { type Neighbours, lastUpTo, neighboursOf } from "../../domain/change.ts";
import { countStart } from "../../domain/day.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { wordingConflicts } from "../../domain/wording.ts";
import type { Figure } from "../../domain/figure.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type DatedStatement, type SourcesById, statedOn } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { lastNamed } from "./lastNamed.ts";
import type { Tile } from "./tile.ts";
import { tilesOf } from "./tiles.ts";

/** A count that the figure rests on. */
export interface Report {
  text: string;
  links: readonly SourceLink[];
}

/** The headline, ready to read. */
export interface HeadlineView {
  /** "at least", "between", or empty. */
  prefix: string;
  figure: string;
  /** What to ask to learn how it is known; `null` where no count was found. */
  asks: Figure | null;
  label: string;
  /** Who reported the figure, or the two values that it lies between, and when; empty where no count was found. */
  reports: readonly Report[];
  /** What else must be said about the figure: neighbours, the end of the record. */
  notes: readonly string[];
  /** How statements contradict the figure or its wording, and where the page says more; `null` where none do. */
  mark: { text: string; place: string } | null;
  sentence: string;
  tiles: readonly Tile[];
}

/** The count at the period's end, with everything that it rests on. */
export function headlineView(
  record: CasualtyRecord,
  period: Period,
  intervals: readonly Interval[],
  sources: SourcesById,
  messages: Messages,
): HeadlineView {
  const { headline } = messages;
  const bounds = record.count.at(period.to).all;
  const statement = lastUpTo(record.series, period.to);
  const tiles = tilesOf(record, period, intervals, sources, messages);
  const neighbours = neighboursOf(record.series, period);
  const startNote = period.from < countStart ? [headline.noneBefore(countStart)] : [];
  if (statement === null)
    return {
      prefix: "",
      figure: headline.none,
      asks: null,
      label: headline.noneLabel,
      reports: [],
      notes: [...startNote, ...firstNote(neighbours, messages)],
      mark: null,
      sentence: "",
      tiles,
    };
  return {
    prefix: headline.prefix(bounds.total),
    figure: headline.figure(bounds.total),
    asks: { kind: "count", population: "all", measure: "total", day: period.to, known: null },
    label: headline.label,
    reports: reportsOf(bounds.total, record, period, sources, messages),
    notes: [
      ...startNote,
      ...notesOn(statement, bounds.total, neighbours, period, record.known, messages),
    ],
    mark: markOf(record, statement, bounds.total, messages),
    sentence: sentenceOf(record, period, messages),
    tiles,
  };
}

/** One report where the bounds meet or are open above; else one for the low and one for the high value. */
function reportsOf(
  total: Bounds,
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: Messages,
): Report[] {
  const { low, high, lowBy, highBy } = total;
  const report = (value: number, by: Bounds["lowBy"], isFigure: boolean) => {
    // Of several who gave the value, one that counts to a day of the period, and is named.
    const preferred = lastNamed(record.series, period, value);
    return reportOf(value, preferred ? [preferred] : by, isFigure, sources, messages);
  };
  if (high === null || low === high) return [report(low, lowBy.length > 0 ? lowBy : highBy, true)];
  return [...(lowBy.length > 0 ? [report(low, lowBy, false)] : []), report(high, highBy, false)];
}

/** Who reported a value, and when; or that it only follows from several counts. */
function reportOf(
  value: number,
  by: Bounds["lowBy"],
  isFigure: boolean,
  sources: SourcesById,
  messages: Messages,
): Report {
  const { headline, counts } = messages;
  const links = sourceLinks([...new Set(by.flatMap((row) => row.sources))], sources, messages);
  const statement = by.find(({ total }) => total === value);
  if (!statement) {
    const days = by.map(({ asOf }) => asOf);
    return { text: headline.follows(counts.number(value), days), links };
  }
  const { day, assumed } = statedOn(statement, sources);
  const figure = isFigure ? null : counts.stated(value, statement.precision);
  return {
    text: headline.reported(figure, statement.speaker, day, assumed),
    links,
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
  known: Day | null,
  { headline, counts }: Messages,
): string[] {
  if (statement.asOf === period.to) return [];
  const last = counts.stated(statement.total ?? 0, statement.precision);
  const isReported = statement.total === total.low && total.low === (total.high ?? total.low);
  const notes = [
    within.length === 0
      ? headline.lastBefore(last, statement.asOf)
      : isReported
        ? headline.countedTo(statement.asOf)
        : headline.lastWithin(last, statement.asOf),
  ];
  if (after?.total != null) notes.push(headline.next(counts.number(after.total), after.asOf));
  else if (total.high === null) notes.push(headline.noNewer(statement.asOf, known));
  return notes;
}

function markOf(
  record: CasualtyRecord,
  statement: DatedStatement,
  total: Bounds,
  { headline }: Messages,
): HeadlineView["mark"] {
  const [wording] = wordingConflicts([statement], record.series, record.count);
  if (wording)
    return { text: headline.mark.wording(wording.atMost), place: disagreementPlace(statement.id) };
  // The last count in the period may itself contradict an earlier one, and so be below what is shown.
  const own = record.count.at(statement.asOf).all.total;
  const [crossed] = [total, own].filter(({ conflict }) => conflict);
  const by = crossed?.lowBy[0] ?? statement;
  return crossed ? { text: headline.mark.differs, place: disagreementPlace(by.id) } : null;
}

function sentenceOf(record: CasualtyRecord, period: Period, messages: Messages): string {
  const { headline, counts } = messages;
  const { total, killed, injured } = record.count.at(period.to).all;
  const { counted, mineAction } = activityTotals(record.folded, period);
  // After the last count nothing is known of the day itself, so the sentence speaks of the last one's.
  const day = total.high === null ? (record.latest?.asOf ?? period.to) : period.to;
  return [
    headline.sentence.whole(day, counts.inWords(total)),
    // Where no count says how many were killed, a limit of 0 is nothing that anybody stated.
    killed.lowBy.length > 0 && injured.lowBy.length > 0
      ? headline.sentence.split(counts.inWords(killed), counts.inWords(injured))
      : "",
    overlaps(record.span, period.from, period.to)
      ? headline.sentence.activity(counted, mineAction)
      : headline.sentence.end,
  ].join("");
}
