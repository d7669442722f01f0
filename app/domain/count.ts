import type { Day } from "../contract/day.ts";
import type { Statement } from "../contract/statement.ts";
import type { Bounds } from "./bounds.ts";
import { countStart } from "./day.ts";
import { type Edges, type Given, edgesOf } from "./edges.ts";
import { type Grid, boundingOf, figuresOf, gridOf, measures, populations } from "./measures.ts";
import { type DatedStatement, type Part, isDateStated, isDated, partOf } from "./statements.ts";
import { narrowedBy, tighten } from "./tighten.ts";
import { type Work, atOnce } from "./work.ts";

export interface BoundsOptions {
  /** Upper limits from stated days only; an assumed day may be earlier than the day it stands for. */
  strict?: boolean;
}

/** The bounds of every population and measure, by day. */
export interface Count {
  at: (day: Day, options?: BoundsOptions) => Grid<Bounds>;
  /** Whether another statement contradicts this one, in any count. */
  isContested: (statement: DatedStatement) => boolean;
  /** The days to which a statement that takes part counts, in order: between them nothing changes. */
  days: readonly Day[];
}

const nothing: Bounds = {
  low: 0,
  high: 0,
  lowBy: [],
  highBy: [],
  assumed: false,
  conflict: false,
};

/**
 * Makes the bounds of all counts from statements (all that are known on the chosen day).
 * Before 10 November 2020 every count is 0, for subtraction only.
 */
export function countOf(statements: readonly Statement[]): Count {
  return atOnce(counting(statements));
}

/** The same, with rests. */
export function* counting(statements: readonly Statement[]): Work<Count> {
  const parts: TakingPart[] = [];
  for (const statement of statements.filter(isDated)) {
    const part = partOf(statement);
    if (part !== "none") parts.push({ statement, part, figures: figuresOf(boundingOf(statement)) });
    yield;
  }
  const days = [...new Set(parts.map(({ statement }) => statement.asOf))].toSorted();
  const edges = yield* edgesOfAll(parts);
  const contested = contestedIn(edges, days);
  yield;
  // Another count is worked out from statements only that nothing contradicts: a contested one limits its
  // own count, where the contradiction is shown, and must not lend its doubt to others unseen.
  const uncontested =
    contested.size === 0
      ? edges
      : yield* edgesOfAll(parts.filter(({ statement }) => !contested.has(statement)));
  const remembered = new Map<string, Grid<Bounds>>();
  const at = (day: Day, { strict = false }: BoundsOptions = {}): Grid<Bounds> => {
    const key = `${day}${strict}`;
    const known = remembered.get(key);
    if (known) return known;
    const bounds =
      day < countStart
        ? gridOf(() => nothing)
        : narrowedGrid(
            directOf(edges, day, strict),
            tighten(directOf(uncontested, day, strict)),
            day,
          );
    remembered.set(key, bounds);
    return bounds;
  };
  return { at, days, isContested: (statement) => contested.has(statement) };
}

interface TakingPart {
  statement: DatedStatement;
  part: Part;
  figures: Grid<number | null>;
}

/** The limits that statements set on every count. */
function* edgesOfAll(parts: readonly TakingPart[]): Work<Grid<Edges>> {
  const edges = gridOf(() => edgesOf([], []));
  for (const population of populations) {
    for (const measure of measures) {
      const lowers: Given[] = [];
      const uppers: Given[] = [];
      for (const { statement, part, figures } of parts) {
        const value = figures[population][measure];
        if (value === null) continue;
        const given = { value, by: statement };
        lowers.push(given);
        if (part === "both-bounds") uppers.push(given);
      }
      edges[population][measure] = edgesOf(lowers, uppers);
      yield;
    }
  }
  return edges;
}

function narrowedGrid(own: Grid<Bounds>, derived: Grid<Bounds>, day: Day): Grid<Bounds> {
  return gridOf((population, measure) => {
    const bounds = narrowedBy(own[population][measure], derived[population][measure]);
    return { ...bounds, assumed: restsOnAssumed(bounds, day) };
  });
}

/**
 * Whether an end of the bounds rests on an upper limit of an assumed day: a statement that counts to a
 * later day can only limit from above, and one of an earlier day only from below, where it is safe. A low
 * value that one statement gives itself is safe too; one worked out from several may hold such a limit.
 */
function restsOnAssumed({ lowBy, highBy }: Bounds, day: Day): boolean {
  const isAssumed = (statement: DatedStatement) => !isDateStated(statement);
  return (
    highBy.some((statement) => statement.asOf >= day && isAssumed(statement)) ||
    (lowBy.length > 1 && lowBy.some((statement) => statement.asOf >= day && isAssumed(statement)))
  );
}

/** The statements that contradict another one directly, in any count. */
function contestedIn(edges: Grid<Edges>, days: readonly Day[]): Set<DatedStatement> {
  const contested = new Set<DatedStatement>();
  for (const row of Object.values(edges)) {
    for (const { lower, upper } of Object.values(row)) {
      for (const day of days) {
        const [low, high] = [lower(day), upper(day)];
        if (low && high && low.value > high.value) contested.add(low.by).add(high.by);
      }
    }
  }
  return contested;
}

/** The bounds of every count by its own statements alone. */
function directOf(edges: Grid<Edges>, day: Day, strict: boolean): Grid<Bounds> {
  return gridOf((population, measure) => direct(edges[population][measure], day, strict));
}

/** The bounds of one count by its own statements alone. */
function direct(edges: Edges, day: Day, strict: boolean): Bounds {
  const lower = edges.lower(day);
  const upper = strict ? edges.strictUpper(day) : edges.upper(day);
  const low = lower?.value ?? 0;
  const high = upper?.value ?? null;
  const lowBy = lower ? [lower.by] : [];
  const highBy = upper ? [upper.by] : [];
  // What is assumed is decided of the narrowed bounds.
  if (high !== null && low > high)
    return { low: high, high: low, lowBy: highBy, highBy: lowBy, assumed: false, conflict: true };
  return { low, high, lowBy, highBy, assumed: false, conflict: false };
}
