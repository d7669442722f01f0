import type { Day } from "../contract/day.ts";
import type { Statement } from "../contract/statement.ts";
import type { Bounds } from "./bounds.ts";
import { changeIn } from "./change.ts";
import { type Count, countOf } from "./count.ts";
import { addDays, countStart, inOrder } from "./day.ts";
import { type Given, edgesOf } from "./edges.ts";
import { groupBy } from "./groupBy.ts";
import {
  type Grid,
  type Measure,
  type Population,
  boundingOf,
  figuresOf,
  measures,
  populations,
} from "./measures.ts";
import {
  type DatedBy,
  type DatedStatement,
  type Part,
  type SourcesById,
  isDated,
  partOf,
  statedOn,
} from "./statements.ts";

/** What the statements allow for a number, in people; `high: null` means that nothing limits it from above. */
export type Limits = Pick<Bounds, "low" | "high" | "assumed" | "conflict">;

/** Which number of a record: a count at a day (`from` is null), or its rise in a period. */
export interface Asked {
  population: Population;
  measure: Measure;
  from: Day | null;
  to: Day;
}

/** The answer as it stood from a day on. */
export interface Revision {
  /** The day on which the statements that changed the answer were made. */
  day: Day;
  /** Whether that day is assumed for one of them (its source's date, say). */
  assumed: boolean;
  limits: Limits;
  /** The statements that changed it; empty for the first answer, which rests on all that was known then. */
  by: readonly DatedStatement[];
}

/**
 * How the answer was revised as knowledge grew: first as it was known on the asked day itself (or, where
 * no statement came so late, on the day of the last one), then for each day on which statements changed
 * it. Days on which nothing could be answered are left out, and so are neighbours that say the same.
 * `count` is that of all the statements.
 */
export function revisionsOf(
  statements: readonly Statement[],
  count: Count,
  asked: Asked,
  sources: SourcesById,
): Revision[] {
  if (asked.to < countStart) return [];
  const days = asked.from === null ? [asked.to] : [addDays(asked.from, -1), asked.to];
  const entries = statements
    .filter(isDated)
    .map((statement) => entryOf(statement, sources))
    .filter(({ part }) => part !== "none")
    .toSorted((a, b) => inOrder(a.said.day, b.said.day));
  const last = entries.at(-1)?.said.day ?? asked.to;
  const start = last < asked.to ? last : asked.to;

  const known = entries.filter(({ said }) => said.day <= start);
  const revisions: Revision[] = [];
  const add = (day: Day, by: readonly Entry[]) => {
    const limits = limitsOf(countOf(known.map(({ statement }) => statement)), asked);
    const before = revisions.at(-1)?.limits;
    const isAnswer = limits.low > 0 || limits.high !== null;
    if (!isAnswer || (before && isSame(before, limits))) return;
    const assumed = by.some(({ said }) => said.assumed);
    revisions.push({ day, assumed, limits, by: by.map(({ statement }) => statement) });
  };
  add(start, []);
  let deciding = decidingOf(known, days);
  const later = entries.slice(known.length);
  for (const [day, made] of groupBy(later, ({ said }) => said.day)) {
    known.push(...made);
    const before = deciding;
    deciding = decidingOf([...before, ...made], days);
    // Whether a contested statement limits other counts depends on statements about other days too.
    const isShaky = [...before, ...deciding].some((entry) => isContested(entry, count));
    const by = made.filter((entry) => deciding.includes(entry));
    if (by.length > 0 || isShaky) add(day, by.length > 0 ? by : made);
  }
  return revisions;
}

/** Whether statements contradict each other on the day that this one counts to. */
function isContested({ statement }: Entry, count: Count): boolean {
  const grid = count.at(statement.asOf);
  return populations.some((who) => measures.some((what) => grid[who][what].conflict));
}

/** What a count says for the number: the bounds of the day, or the rise in the period. */
export function limitsOf(
  count: Count,
  { population, measure, from, to }: Asked,
  strict = false,
): Limits {
  const options = { strict };
  const { low, high, assumed, conflict } =
    from === null
      ? count.at(to, options)[population][measure]
      : changeIn(count, { from, to }, options)[population][measure];
  return { low, high, assumed, conflict };
}

interface Entry {
  statement: DatedStatement;
  said: DatedBy;
  part: Part;
  figures: Grid<number | null>;
}

function entryOf(statement: DatedStatement, sources: SourcesById): Entry {
  return {
    statement,
    said: statedOn(statement, sources),
    part: partOf(statement),
    figures: figuresOf(boundingOf(statement)),
  };
}

/**
 * The few statements that limit any count on the days by themselves. While they are the same ones and
 * nothing contradicts them, the answer is the same, and a long record need not be counted anew.
 */
function decidingOf(entries: readonly Entry[], days: readonly Day[]): Entry[] {
  const deciding = new Set<Statement>();
  for (const population of populations) {
    for (const measure of measures) {
      const given = (of: readonly Entry[]): Given[] =>
        of.flatMap(({ figures, statement: by }) => {
          const value = figures[population][measure];
          return value === null ? [] : [{ value, by }];
        });
      const both = entries.filter(({ part }) => part === "both-bounds");
      const edges = edgesOf(given(entries), given(both));
      for (const day of days) {
        for (const limit of [edges.lower(day), edges.upper(day), edges.strictUpper(day)])
          if (limit) deciding.add(limit.by);
      }
    }
  }
  return entries.filter(({ statement }) => deciding.has(statement));
}

function isSame(a: Limits, b: Limits): boolean {
  return a.low === b.low && a.high === b.high && a.conflict === b.conflict;
}
