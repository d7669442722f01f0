import type { Day } from "../../contract/day.ts";
import { type Lane, lanes } from "../../domain/activity.ts";
import { type Change, changeIn } from "../../domain/change.ts";
import { countStart, yearOf } from "../../domain/day.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Measure } from "../../domain/measures.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { type YearFigures, yearsIn } from "../../domain/years.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type EndWords, endWords } from "./endWords.ts";

/** One year, ready for the chart and for the table: both read the same row. */
export interface YearRow {
  /** "2025" */
  year: string;
  /** "to 8 Mar", where only a part of the year is counted. */
  part: string | null;
  /** In people; `null` where nothing is known. */
  casualties: { low: number; high: number | null } | null;
  /** The label on the bar: "62–64", "at least 2", "no change", "not known". */
  label: string;
  /** "between 62 and 64" */
  inWords: string;
  strict: string;
  /** The same rise: its answer says what stated dates alone allow. `null` where that is no number. */
  strictAsks: Figure | null;
  killed: string;
  injured: string;
  /** What to ask to learn how a rise is known; `null` where there is no number to ask about. */
  asks: Record<Measure, Figure | null>;
  start: EndWords;
  end: EndWords;
  /** `null` where the record does not reach. */
  activities: Record<Lane, number> | null;
  activityLabel: string;
  byLane: Record<Lane, string>;
}

export interface YearsView {
  heading: string;
  /** What the picture shows, in one sentence. */
  picture: string;
  caption: string;
  rows: readonly YearRow[];
  notes: readonly string[];
}

/** How many years beyond the record get a place of their own; an address may ask for a century. */
const yearsBeyond = 2;

/** Says, for each calendar year of the period, what the counts allow and how much was done. */
export function yearsView(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): YearsView {
  const { impact } = messages;
  const end = record.span.to;
  const isFar = ({ year }: YearFigures) =>
    year < yearOf(countStart) - yearsBeyond || year > yearOf(end) + yearsBeyond;
  const all = yearsIn(record, period);
  const shown = all.filter((figures) => !isFar(figures));
  const rows = shown.map((figures) => rowOf(figures, record, end, sources, messages));
  const conflicts = shown.filter(({ casualties }) => casualties.total.conflict);
  const before = spanOfYears(
    all.filter(({ days }) => days.to < countStart),
    messages,
  );
  const after = spanOfYears(
    all.filter(({ days }) => days.from > end),
    messages,
  );
  const { notes } = impact;
  return {
    heading: impact.heading(period.from, period.to),
    picture: pictureOf(rows, messages),
    caption: impact.table.caption(period.from, period.to),
    rows,
    notes: [
      ...(before === null ? [] : [notes.before(before, countStart)]),
      ...(after === null
        ? []
        : [
            record.known === null
              ? notes.after(after, end)
              : notes.notYetKnown(after, record.known),
          ]),
      ...(conflicts.length === 0 ? [] : [notes.conflict(conflicts.map(({ year }) => `${year}`))]),
      ...(rows.length === 0 ? [] : [notes.bounds, notes.assumed, notes.adding, notes.activities]),
    ],
  };
}

function rowOf(
  figures: YearFigures,
  record: CasualtyRecord,
  end: Day,
  sources: SourcesById,
  messages: DetailMessages,
): YearRow {
  const { impact, counts } = messages;
  const { year, days, casualties } = figures;
  const { total, killed, injured } = casualties;
  const isBefore = days.to < countStart;
  const isAfter = days.from > end;
  const strict = changeIn(record.count, days, { strict: true }).all.total;
  const say = (change: Change, range: (change: Change) => string) => {
    if (isBefore) return impact.notCounted;
    if (isUnknown(change)) return counts.notKnown;
    return change.high === 0 ? impact.noChange : range({ ...change, conflict: false });
  };
  const short = (change: Change) =>
    say(change, change.high === null ? counts.inWords : counts.short);
  const activities = isBefore || isAfter ? null : figures.activities;
  const sum = activities && lanes.reduce((sofar, lane) => sofar + activities[lane], 0);
  const rise = (measure: Measure): Figure | null =>
    isBefore || isUnknown(casualties[measure])
      ? null
      : { kind: "rise", population: "all", measure, from: countedFrom(days), to: days.to };
  return {
    year: String(year),
    part: isBefore || isAfter ? null : partOfYear(days, end, messages),
    casualties: isBefore || isUnknown(total) ? null : { low: total.low, high: total.high },
    label: short(total),
    inWords: say(total, counts.inWords),
    strict: short(strict),
    strictAsks: isUnknown(strict) ? null : rise("total"),
    killed: short(killed),
    injured: short(injured),
    asks: { total: rise("total"), killed: rise("killed"), injured: rise("injured") },
    start: endWords(impact.ends.start, total.before, sources, messages),
    end: endWords(impact.ends.end, total.after, sources, messages),
    activities,
    activityLabel:
      sum === null ? counts.notKnown : sum === 0 ? impact.noneRecorded : counts.number(sum),
    byLane: Object.fromEntries(
      lanes.map((lane) => [lane, laneText(activities?.[lane] ?? null, messages)]),
    ) as Record<Lane, string>,
  };
}

function isUnknown({ low, high }: Change): boolean {
  return low === 0 && high === null;
}

function laneText(count: number | null, { impact, counts }: DetailMessages): string {
  if (count === null) return counts.notKnown;
  return count === 0 ? impact.none : counts.number(count);
}

/** The first of the days that is counted. */
function countedFrom({ from }: Period): Day {
  return from < countStart ? countStart : from;
}

/** Which days of the year are counted, where it is not the whole year. */
function partOfYear(days: Period, end: Day, { impact }: DetailMessages): string | null {
  const from = countedFrom(days);
  const to = days.to > end ? end : days.to;
  const startsLate = !from.endsWith("-01-01");
  const endsEarly = !to.endsWith("-12-31");
  if (startsLate && endsEarly) return impact.partOfYear.both(from, to);
  if (startsLate) return impact.partOfYear.from(from);
  return endsEarly ? impact.partOfYear.to(to) : null;
}

function spanOfYears(years: readonly YearFigures[], { impact }: DetailMessages): string | null {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? impact.years(String(first.year), String(last.year)) : null;
}

function pictureOf(rows: readonly YearRow[], { impact }: DetailMessages): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return "";
  const reach = ({ casualties }: YearRow) => casualties?.high ?? casualties?.low ?? 0;
  const done = ({ activities }: YearRow) =>
    activities === null ? 0 : lanes.reduce((sum, lane) => sum + activities[lane], 0);
  return impact.picture(
    impact.years(first.year, last.year),
    most(rows, reach, ({ inWords }) => inWords),
    most(rows, done, ({ activityLabel }) => activityLabel),
  );
}

/** The years that have most, and how much; `null` where none has any. */
function most(
  rows: readonly YearRow[],
  value: (row: YearRow) => number,
  text: (row: YearRow) => string,
): { years: string[]; text: string } | null {
  const top = Math.max(...rows.map(value));
  const all = rows.filter((row) => value(row) === top);
  const [first] = all;
  return first && top > 0 ? { years: all.map(({ year }) => year), text: text(first) } : null;
}
