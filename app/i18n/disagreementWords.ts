import type { Statement } from "../contract/statement.ts";
import type { ComputedDisagreement, IntervalConflict } from "../domain/disagreements.ts";
import type { WordingConflict } from "../domain/wording.ts";
import type { FallenCount } from "../domain/falls.ts";
import type { OneVisit } from "../domain/oneVisit.ts";
import type { DetailMessages } from "./enDetails.ts";
import { type Print, plain } from "./pressable.ts";
import { firstOfEach, printing } from "./printing.ts";

/** What a computed disagreement is about, in a line; `print` writes its numbers. */
export function disagreementTitle(
  item: ComputedDisagreement,
  messages: DetailMessages,
  print: Print = plain,
): string {
  const { disagreements: words } = messages.sources;
  const { stated, count } = printing(print, messages);
  switch (item.kind) {
    case "wording":
      return words.wording.title(stated(item.total, item.statement), item.statement.asOf);
    case "same-day": {
      const totals = item.statements.flatMap(withTotal).toSorted((a, b) => a.value - b.value);
      const printed = firstOfEach(totals).map(({ value, statement }) => stated(value, statement));
      return words.sameDay.title(printed, item.day);
    }
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      const shown = (value: number) => count(value, population, measure, to);
      return words.span.title(
        shown(smaller),
        shown(larger),
        words.span.who(population, measure),
        from,
        to,
      );
    }
    case "parts":
      return words.parts.title(
        stated(item.total, item.statement),
        stated(item.sum, item.statement),
      );
    case "fell": {
      const { measure, larger, earlier } = item;
      const later = laterOf(item, messages, print);
      return words.fell.title(measure, stated(larger, earlier), earlier.asOf, later);
    }
    case "one-visit": {
      const rows = item.printed.map((row) => ({ ...row, value: row.total }));
      const printed = firstOfEach(rows).map(({ value, statement }) => stated(value, statement));
      const { start, end } = item.visit;
      return words.oneVisit.title(printed, occasionOf(item), start, end);
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
  const { speaker, number } = messages.counts;
  switch (item.kind) {
    case "wording":
      return wordingSentences(item, messages);
    case "same-day":
      return [words.sameDay.said(totalsOf(item.statements), item.day)];
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      const who = words.span.who(population, measure);
      return [words.span.said(number(smaller), number(larger), who, from, to)];
    }
    case "parts": {
      const { killed, injured, speaker: by } = item.statement;
      return [words.parts.said(speaker(by), item.total, killed ?? 0, injured ?? 0)];
    }
    case "fell":
      return [
        words.fell.said(
          item.measure,
          number(item.larger),
          item.earlier.asOf,
          laterOf(item, messages),
        ),
      ];
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
  const { speaker, number } = messages.counts;
  const said = printed.map(({ statement, total }) => ({ total, by: speaker(statement.speaker) }));
  const inferred = printed.filter((row) => row.inferred).map(({ total }) => number(total));
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
    const stated = messages.counts.number(interval[measure] ?? 0);
    return words.said(by, stated, what, start, end, messages.counts.inWords(bounds[measure]));
  });
  const isAssumed = measures.some((measure) => bounds[measure].assumed);
  return isAssumed ? [...said, words.assumed] : said;
}

function figureOf({ statement, total }: WordingConflict, { counts }: DetailMessages): string {
  return counts.stated(total, statement.precision);
}

/** The lower counts by their values, each with the days for which it was given. */
function laterOf(
  { later }: FallenCount,
  messages: DetailMessages,
  print: Print = plain,
): { figure: string; asOf: string[] }[] {
  const { stated } = printing(print, messages);
  return firstOfEach(later).map(({ value, statement }) => ({
    figure: stated(value, statement),
    asOf: later.filter((row) => row.value === value).map((row) => row.statement.asOf),
  }));
}

function withTotal(statement: Statement): { statement: Statement; value: number }[] {
  return statement.total === null ? [] : [{ statement, value: statement.total }];
}

function totalsOf(statements: readonly Statement[]): readonly number[] {
  const totals = statements.flatMap(({ total }) => total ?? []);
  return [...new Set(totals)].toSorted((a, b) => a - b);
}
