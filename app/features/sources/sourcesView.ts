import type { Statement } from "../../contract/statement.ts";
import type {
  ComputedDisagreement,
  IntervalConflict,
  WordingConflict,
} from "../../domain/disagreements.ts";
import { measures } from "../../domain/measures.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { civiliansWithin } from "../../domain/splits.ts";
import { type DatedStatement, type SourcesById, isDateStated } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import type { Matter } from "./disagreementGroups.ts";
import { type Line, intervalLine, statementLine } from "./evidence.ts";

/** One disagreement, ready to read. */
export interface MatterView {
  /** The id of its element, to link to. */
  anchor: string;
  title: string;
  sentences: readonly string[];
  /** The statements and intervals that disagree, each with its speaker and day. */
  evidence: readonly Line[];
  notes: readonly (Line & { topic: string | null })[];
}

/** The id of the element that shows a matter. */
export function anchorOf({ id }: Matter): string {
  return `disagreement-${id}`;
}

export function matterView(
  matter: Matter,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: Messages,
): MatterView {
  const { group, notes } = matter;
  const found = group?.found ?? [];
  const [lead] = found;
  const [firstNote] = notes;
  const title = lead ? titleOf(lead, messages) : (firstNote?.topic ?? "");
  const reasons = found.flatMap((item) =>
    item.kind === "wording" ? reasonsFor(item, record) : [],
  );
  const statements = new Set([...(group?.statements ?? []), ...reasons]);
  return {
    anchor: anchorOf(matter),
    title,
    sentences: [...new Set(found.flatMap((item) => sentencesOf(item, record, messages)))],
    evidence: [
      ...[...statements].map((statement) => statementLine(statement, sources, messages)),
      ...(group?.intervals ?? []).map((interval) => intervalLine(interval, sources, messages)),
    ],
    notes: notes.map((note) => ({
      id: note.id,
      topic: title.startsWith(note.topic) ? null : note.topic,
      text: note.detail,
      links: sourceLinks(note.sources, sources, messages),
    })),
  };
}

/** The plain paragraph on how the counts come about. */
export function backgroundOf(
  { series, latest, known }: CasualtyRecord,
  { sources }: Messages,
): string[] {
  const { background } = sources;
  const assumed = series.filter((statement) => !isDateStated(statement)).length;
  return [
    background.issuers,
    background.counted,
    background.bounds,
    ...(series.length === 0 ? [] : [background.dates(assumed, series.length)]),
    background.gaps(latest?.asOf ?? null, known),
  ];
}

function titleOf(item: ComputedDisagreement, messages: Messages): string {
  const { disagreements: words } = messages.sources;
  switch (item.kind) {
    case "wording":
      return words.wording.title(figureOf(item, messages), item.statement.asOf);
    case "same-day":
      return words.sameDay.title(totalsOf(item.statements), item.day);
    case "span":
      return words.span.title(
        item.smaller,
        item.larger,
        words.span.who(item.population, item.measure),
        item.from,
        item.to,
      );
    case "parts":
      return words.parts.title(item.total, item.sum);
    case "interval":
      break;
  }
  return words.interval.title(item.interval.start, item.interval.end);
}

function sentencesOf(
  item: ComputedDisagreement,
  record: CasualtyRecord,
  messages: Messages,
): readonly string[] {
  const { disagreements: words } = messages.sources;
  switch (item.kind) {
    case "wording":
      return [
        words.wording.said(
          figureOf(item, messages),
          messages.counts.speaker(item.statement.speaker),
          item.atMost,
        ),
        reasonOf(item, record, messages),
      ];
    case "same-day":
      return [words.sameDay.said(totalsOf(item.statements), item.day)];
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      return [words.span.said(smaller, larger, words.span.who(population, measure), from, to)];
    }
    case "parts": {
      const { total, killed, injured, speaker } = item.statement;
      return [
        words.parts.said(
          messages.counts.speaker(speaker),
          total ?? item.total,
          killed ?? 0,
          injured ?? 0,
        ),
      ];
    }
    case "interval":
      break;
  }
  return intervalSentences(item, messages);
}

function intervalSentences(
  { interval, verdicts, bounds }: IntervalConflict,
  { sources }: Messages,
): readonly string[] {
  const { interval: words, span } = sources.disagreements;
  const { speaker, start, end } = interval;
  const wrong = measures.filter((measure) => verdicts[measure] === "disagrees");
  const said = wrong.map((measure) => {
    const what = span.who("all", measure);
    return words.said(speaker, interval[measure] ?? 0, what, start, end, bounds[measure]);
  });
  const isAssumed = wrong.some((measure) => bounds[measure].assumed);
  return isAssumed ? [...said, words.assumed] : said;
}

/** Why no more of the total can be civilians: the last published split, or the counts that tell them apart. */
function reasonOf(
  item: WordingConflict,
  record: CasualtyRecord,
  { sources: { disagreements } }: Messages,
): string {
  const { bySplit, byCounts } = disagreements.wording;
  const { split, total, atMost } = item;
  if (split !== null && isBySplit(item))
    return bySplit({ ...split, asOf: split.statement.asOf }, total, atMost);
  const days = reasonsFor(item, record).map(({ asOf }) => asOf);
  return byCounts(atMost, [...new Set(days)].toSorted());
}

/** The statements that limit how many can be civilians. */
function reasonsFor(item: WordingConflict, { count }: CasualtyRecord): readonly DatedStatement[] {
  if (item.split !== null && isBySplit(item)) return [item.split.statement];
  return count.at(item.statement.asOf).civilians.total.highBy;
}

function isBySplit({ split, total, atMost }: WordingConflict): boolean {
  return split !== null && civiliansWithin(split, total).high === atMost;
}

function figureOf({ statement, total }: WordingConflict, { counts }: Messages): string {
  return counts.stated(total, statement.precision);
}

function totalsOf(statements: readonly Statement[]): readonly number[] {
  const totals = statements.flatMap(({ total }) => total ?? []);
  return [...new Set(totals)].toSorted((a, b) => a - b);
}
