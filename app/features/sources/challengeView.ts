import type { Statement } from "../../contract/statement.ts";
import { rowsOf } from "../../domain/disagreementRows.ts";
import type { ComputedDisagreement, WordingConflict } from "../../domain/disagreements.ts";
import type { FallenCount } from "../../domain/falls.ts";
import type { OneVisit } from "../../domain/oneVisit.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A question that may come from the room, and its answer in two or three sentences to read out. */
export interface Challenge {
  id: string;
  asked: string;
  answer: readonly string[];
}

type Words = Pick<DetailMessages, "challenge" | "counts">;

export function challengeView(item: ComputedDisagreement, messages: Words): Challenge {
  return { id: idOf(item), ...wordsOf(item, messages) };
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

function wordsOf(item: ComputedDisagreement, messages: Words): Omit<Challenge, "id"> {
  const { challenge } = messages;
  switch (item.kind) {
    case "wording":
      return wordingWords(item, messages);
    case "same-day": {
      const { day, statements } = item;
      const all = givenBy(statements.flatMap(withTotal));
      const { asked, given, undated, published } = challenge.sameDay;
      const isDated = statements.every(({ asOfBasis }) => asOfBasis === "stated");
      return {
        asked: asked(
          all.map(({ value }) => value),
          day,
        ),
        answer: [given(all, day), ...(isDated ? [] : [undated]), published(all.length)],
      };
    }
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      const { span } = challenge;
      const who = span.who(population, measure);
      return {
        asked: span.asked([smaller, larger], who, from, to),
        answer: [span.given(smaller, larger, who, from, to), span.published(2)],
      };
    }
    case "parts": {
      const { speaker, killed, injured } = item.statement;
      const { asked, given, published } = challenge.parts;
      return {
        asked: asked(item.total),
        answer: [given(speaker, item.total, killed ?? 0, injured ?? 0, item.sum), published],
      };
    }
    case "fell":
      return fallWords(item, messages);
    case "one-visit":
      return visitWords(item, messages);
    case "interval":
      break;
  }
  const { interval, measures, bounds } = item;
  const { start, end } = interval;
  const { asked, given, assumed, published } = challenge.interval;
  const speaker = messages.counts.speaker(interval.speaker);
  return {
    asked: asked(speaker, start, end),
    answer: [
      ...measures.map((measure) =>
        given(speaker, interval[measure] ?? 0, measure, start, end, bounds[measure]),
      ),
      ...(measures.some((measure) => bounds[measure].assumed) ? [assumed] : []),
      published,
    ],
  };
}

function wordingWords(item: WordingConflict, { challenge, counts }: Words): Omit<Challenge, "id"> {
  const { statement, total, atMost, split, limitedBy } = item;
  const { wording } = challenge;
  const figure = counts.stated(total, statement.precision);
  const days = [...new Set(limitedBy.map(({ asOf }) => asOf))].toSorted();
  return {
    asked: wording.asked(figure),
    answer: [
      wording.counts(figure),
      wording.worded(statement.speaker, statement.statedOn),
      split === null
        ? wording.byCounts(atMost, days)
        : wording.bySplit({ ...split, asOf: split.statement.asOf }, total, atMost),
    ],
  };
}

function fallWords(item: FallenCount, { challenge }: Words): Omit<Challenge, "id"> {
  const { measure, earlier, larger, later } = item;
  const { fell } = challenge;
  const all = givenBy(later).map(({ value, by }) => ({
    value,
    by,
    asOf: later.filter((row) => row.value === value).map(({ statement }) => statement.asOf),
  }));
  return {
    asked: fell.asked(
      larger,
      all.map(({ value }) => value),
    ),
    answer: [
      fell.earlier(larger, measure, earlier.asOf, earlier.speaker),
      fell.later(all),
      fell.published,
    ],
  };
}

function visitWords({ visit, printed }: OneVisit, { challenge }: Words): Omit<Challenge, "id"> {
  const { oneVisit } = challenge;
  const what = visit.kind === "visit" || visit.kind === "hosting" ? "visit" : "event";
  const all = givenBy(printed.map(({ statement, total }) => ({ statement, value: total })));
  const inferred = printed.filter((row) => row.inferred).map(({ total }) => total);
  return {
    asked: oneVisit.asked(
      all.map(({ value }) => value),
      what,
    ),
    answer: [
      oneVisit.given(all, what, visit.title, visit.start, visit.end),
      ...(inferred.length === 0 ? [] : [oneVisit.inferred([...new Set(inferred)], what)]),
      oneVisit.published(all.length),
    ],
  };
}

interface Valued {
  statement: Statement;
  value: number;
}

/** The values from the lowest, each with those who gave it, named once. */
function givenBy(rows: readonly Valued[]): { value: number; by: readonly (string | null)[] }[] {
  const values = [...new Set(rows.map(({ value }) => value))].toSorted((a, b) => a - b);
  return values.map((value) => ({
    value,
    by: [
      ...new Set(
        rows.filter((row) => row.value === value).map(({ statement }) => statement.speaker),
      ),
    ],
  }));
}

function withTotal(statement: Statement): Valued[] {
  return statement.total === null ? [] : [{ statement, value: statement.total }];
}
