import type { Statement } from "../contract/statement.ts";
import type {
  ComputedDisagreement,
  IntervalConflict,
  WordingConflict,
} from "../domain/disagreements.ts";
import type { FallenCount } from "../domain/falls.ts";
import type { OneVisit } from "../domain/oneVisit.ts";
import type { DetailMessages } from "./enDetails.ts";

/** What a computed disagreement is about, in a line. */
export function disagreementTitle(item: ComputedDisagreement, messages: DetailMessages): string {
  const { disagreements: words } = messages.sources;
  switch (item.kind) {
    case "wording":
      return words.wording.title(figureOf(item, messages), item.statement.asOf);
    case "same-day":
      return words.sameDay.title(totalsOf(item.statements), item.day);
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      return words.span.title(smaller, larger, words.span.who(population, measure), from, to);
    }
    case "parts":
      return words.parts.title(item.total, item.sum);
    case "fell":
      return words.fell.title(item.measure, item.larger, item.earlier.asOf, laterOf(item));
    case "one-visit": {
      const totals = item.printed.map(({ total }) => total);
      const { start, end } = item.visit;
      return words.oneVisit.title([...new Set(totals)], occasionOf(item), start, end);
    }
    case "interval":
      break;
  }
  return words.interval.title(item.interval.start, item.interval.end);
}

/** What a computed disagreement consists in, and why. */
export function disagreementSentences(
  item: ComputedDisagreement,
  messages: DetailMessages,
): readonly string[] {
  const { disagreements: words } = messages.sources;
  const { speaker } = messages.counts;
  switch (item.kind) {
    case "wording":
      return wordingSentences(item, messages);
    case "same-day":
      return [words.sameDay.said(totalsOf(item.statements), item.day)];
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      return [words.span.said(smaller, larger, words.span.who(population, measure), from, to)];
    }
    case "parts": {
      const { killed, injured, speaker: by } = item.statement;
      return [words.parts.said(speaker(by), item.total, killed ?? 0, injured ?? 0)];
    }
    case "fell":
      return [words.fell.said(item.measure, item.larger, item.earlier.asOf, laterOf(item))];
    case "one-visit":
      return visitSentences(item, messages);
    case "interval":
      break;
  }
  return intervalSentences(item, messages);
}

function wordingSentences(item: WordingConflict, messages: DetailMessages): readonly string[] {
  const { wording } = messages.sources.disagreements;
  const { statement, total, atMost, split, limitedBy } = item;
  const by = messages.counts.speaker(statement.speaker);
  const days = [...new Set(limitedBy.map(({ asOf }) => asOf))].toSorted();
  return [
    wording.said(figureOf(item, messages), by, atMost),
    split === null
      ? wording.byCounts(atMost, days)
      : wording.bySplit({ ...split, asOf: split.statement.asOf }, total, atMost),
  ];
}

function visitSentences(item: OneVisit, messages: DetailMessages): readonly string[] {
  const { visit, printed } = item;
  const { oneVisit } = messages.sources.disagreements;
  const { speaker } = messages.counts;
  const said = printed.map(({ statement, total }) => ({ total, by: speaker(statement.speaker) }));
  const inferred = printed.filter((row) => row.inferred).map(({ total }) => total);
  const what = occasionOf(item);
  return [
    oneVisit.said(said, what, visit.title, visit.start, visit.end),
    ...(inferred.length === 0 ? [] : [oneVisit.inferred([...new Set(inferred)], what)]),
  ];
}

function occasionOf({ visit: { kind } }: OneVisit): "visit" | "event" {
  return kind === "visit" || kind === "hosting" ? "visit" : "event";
}

function intervalSentences(item: IntervalConflict, messages: DetailMessages): readonly string[] {
  const { interval: words, span } = messages.sources.disagreements;
  const { interval, measures, bounds } = item;
  const { start, end } = interval;
  const by = messages.counts.speaker(interval.speaker);
  const said = measures.map((measure) => {
    const what = span.who("all", measure);
    return words.said(by, interval[measure] ?? 0, what, start, end, bounds[measure]);
  });
  const isAssumed = measures.some((measure) => bounds[measure].assumed);
  return isAssumed ? [...said, words.assumed] : said;
}

function figureOf({ statement, total }: WordingConflict, { counts }: DetailMessages): string {
  return counts.stated(total, statement.precision);
}

/** The lower counts by their values, each with the days for which it was given. */
function laterOf({ later }: FallenCount): { value: number; asOf: string[] }[] {
  const values = [...new Set(later.map(({ value }) => value))];
  return values.map((value) => ({
    value,
    asOf: later.filter((row) => row.value === value).map(({ statement }) => statement.asOf),
  }));
}

function totalsOf(statements: readonly Statement[]): readonly number[] {
  const totals = statements.flatMap(({ total }) => total ?? []);
  return [...new Set(totals)].toSorted((a, b) => a - b);
}
