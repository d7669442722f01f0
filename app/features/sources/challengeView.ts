import type { Statement } from "../../contract/statement.ts";
import { rowsOf } from "../../domain/disagreementRows.ts";
import type { ComputedDisagreement, IntervalConflict } from "../../domain/disagreements.ts";
import type { WordingConflict } from "../../domain/wording.ts";
import type { FallenCount } from "../../domain/falls.ts";
import type { OneVisit } from "../../domain/oneVisit.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type Print, plain } from "../../i18n/pressable.ts";
import { firstOfEach, printing } from "../../i18n/printing.ts";

/** A question that may come from the room, and its answer in two or three sentences to read out. */
export interface Challenge {
  id: string;
  asked: string;
  answer: readonly string[];
}

type Words = Pick<DetailMessages, "challenge" | "counts">;

/** The question and its answer; `print` writes their numbers. */
export function challengeView(
  item: ComputedDisagreement,
  messages: Words,
  print: Print = plain,
): Challenge {
  return { id: idOf(item), ...wordsOf(item, messages, print) };
}

function idOf(item: ComputedDisagreement): string {
  const count = item.kind === "span" ? [item.population, item.measure, item.from] : [];
  const measure = item.kind === "fell" ? [item.measure] : [];
  return [item.kind, ...rowsOf(item), ...count, ...measure].join(" ");
}

/** The most likely questions first; the order within a kind is kept. */
export function inLikelihood(items: readonly ComputedDisagreement[]): ComputedDisagreement[] {
  return items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly ComputedDisagreement["kind"][] = [
  "wording",
  "one-visit",
  "same-day",
  "fell",
  "parts",
  "interval",
  "span",
];

function wordsOf(item: ComputedDisagreement, messages: Words, print: Print): Omit<Challenge, "id"> {
  const { challenge } = messages;
  const { stated, count } = printing(print, messages);
  switch (item.kind) {
    case "wording":
      return wordingWords(item, messages, print);
    case "same-day": {
      const { day, statements } = item;
      const all = givenBy(statements.flatMap(withTotal), messages, print);
      const { asked, given, undated, published } = challenge.sameDay;
      const isDated = statements.every(({ asOfBasis }) => asOfBasis === "stated");
      return {
        asked: asked(
          all.map(({ figure }) => figure),
          day,
        ),
        answer: [given(all, day), ...(isDated ? [] : [undated]), published(all.length)],
      };
    }
    case "span": {
      const { population, measure, from, to } = item;
      const { span } = challenge;
      const who = span.who(population, measure);
      const smaller = count(item.smaller, population, measure, to);
      const larger = count(item.larger, population, measure, to);
      return {
        asked: span.asked([smaller, larger], who, from, to),
        answer: [span.given(smaller, larger, who, from, to), span.published(2)],
      };
    }
    case "parts": {
      const { statement } = item;
      const { asked, given, published } = challenge.parts;
      const of = (value: number | null) => stated(value ?? 0, statement);
      const { killed, injured } = statement;
      return {
        asked: asked(of(item.total)),
        answer: [
          given(statement.speaker, of(item.total), of(killed), of(injured), of(item.sum)),
          published,
        ],
      };
    }
    case "fell":
      return fallWords(item, messages, print);
    case "one-visit":
      return visitWords(item, messages, print);
    case "interval":
      break;
  }
  return intervalWords(item, messages, print);
}

function intervalWords(
  { interval, measures, bounds }: IntervalConflict,
  messages: Words,
  print: Print,
): Omit<Challenge, "id"> {
  const { start, end } = interval;
  const { asked, given, assumed, published } = messages.challenge.interval;
  const { number, inWords } = messages.counts;
  const { rise } = printing(print, messages);
  const speaker = messages.counts.speaker(interval.speaker);
  return {
    asked: asked(speaker, start, end),
    answer: [
      ...measures.map((measure) => {
        const stated = rise(number(interval[measure] ?? 0), measure, start, end);
        const allowed = rise(inWords(bounds[measure]), measure, start, end);
        return given(speaker, stated, measure, start, end, allowed);
      }),
      ...(measures.some((measure) => bounds[measure].assumed) ? [assumed] : []),
      published,
    ],
  };
}

function wordingWords(item: WordingConflict, messages: Words, print: Print): Omit<Challenge, "id"> {
  const { statement, split, limitedBy } = item;
  const { wording } = messages.challenge;
  const { stated, count } = printing(print, messages);
  const figure = stated(item.total, statement);
  const atMost = count(item.atMost, "civilians", "total", statement.asOf);
  const days = [...new Set(limitedBy.map(({ asOf }) => asOf))].toSorted();
  return {
    asked: wording.asked(figure),
    answer: [
      wording.counts(figure),
      wording.worded(statement.speaker, statement.statedOn),
      split === null
        ? wording.byCounts(atMost, days)
        : wording.bySplit(
            {
              total: stated(split.total, split.statement),
              civilians: stated(split.civilians, split.statement),
              military: stated(split.military, split.statement),
              asOf: split.statement.asOf,
            },
            print(messages.counts.number(item.total), { kind: "statement", id: statement.id }),
            atMost,
          ),
    ],
  };
}

function fallWords(item: FallenCount, messages: Words, print: Print): Omit<Challenge, "id"> {
  const { measure, earlier, later } = item;
  const { fell } = messages.challenge;
  const larger = printing(print, messages).stated(item.larger, earlier);
  const all = givenBy(later, messages, print).map(({ value, figure, by }) => ({
    figure,
    by,
    asOf: later.filter((row) => row.value === value).map(({ statement }) => statement.asOf),
  }));
  return {
    asked: fell.asked(
      larger,
      all.map(({ figure }) => figure),
    ),
    answer: [
      fell.earlier(larger, measure, earlier.asOf, earlier.speaker),
      fell.later(all),
      fell.published,
    ],
  };
}

function visitWords(
  { visit, printed }: OneVisit,
  messages: Words,
  print: Print,
): Omit<Challenge, "id"> {
  const { oneVisit } = messages.challenge;
  const { stated } = printing(print, messages);
  const what = visit.kind === "visit" || visit.kind === "hosting" ? "visit" : "event";
  const rows = printed.map((row) => ({ ...row, value: row.total }));
  const all = givenBy(rows, messages, print);
  const inferred = firstOfEach(rows.filter((row) => row.inferred));
  return {
    asked: oneVisit.asked(
      all.map(({ figure }) => figure),
      what,
    ),
    answer: [
      oneVisit.given(all, what, visit.title, visit.start, visit.end),
      ...(inferred.length === 0
        ? []
        : [
            oneVisit.inferred(
              inferred.map(({ value, statement }) => stated(value, statement)),
              what,
            ),
          ]),
      oneVisit.published(all.length),
    ],
  };
}

interface Valued {
  statement: Statement;
  value: number;
}

/** The values from the lowest, each with those who gave it, named once. */
function givenBy(
  rows: readonly Valued[],
  messages: Words,
  print: Print,
): { value: number; figure: string; by: readonly (string | null)[] }[] {
  const { stated } = printing(print, messages);
  return firstOfEach(rows.toSorted((a, b) => a.value - b.value)).map(({ value, statement }) => ({
    value,
    figure: stated(value, statement),
    by: [...new Set(rows.filter((row) => row.value === value).map((row) => row.statement.speaker))],
  }));
}

function withTotal(statement: Statement): Valued[] {
  return statement.total === null ? [] : [{ statement, value: statement.total }];
}
