import type { Split } from "../contract/parts.ts";
import type { Statement } from "../contract/statement.ts";

export const measures = ["total", "killed", "injured"] as const;
/** What is counted: people killed or injured, people killed, people injured. */
export type Measure = (typeof measures)[number];

export const populations = ["all", "civilians", "military"] as const;
/** Who is counted. */
export type Population = (typeof populations)[number];

/** One value for each population and measure. */
export type Grid<Value> = Record<Population, Record<Measure, Value>>;

/** A grid filled by a function of population and measure. */
export function gridOf<Value>(
  value: (population: Population, measure: Measure) => Value,
): Grid<Value> {
  const row = (population: Population) => ({
    total: value(population, "total"),
    killed: value(population, "killed"),
    injured: value(population, "injured"),
  });
  return { all: row("all"), civilians: row("civilians"), military: row("military") };
}

/** Where a count stands in a grid. */
export type Place = readonly [Population, Measure];
interface Sum {
  whole: Place;
  parts: readonly [Place, Place];
}

/** Every sum that holds for true counts: killed + injured = total, civilian + military = all. */
export const sums: readonly Sum[] = [
  ...populations.map((population): Sum => ({
    whole: [population, "total"],
    parts: [
      [population, "killed"],
      [population, "injured"],
    ],
  })),
  ...measures.map((measure): Sum => ({
    whole: ["all", measure],
    parts: [
      ["civilians", measure],
      ["military", measure],
    ],
  })),
];

const [sumOfEverybody] = sums as readonly [Sum, ...Sum[]];

const unknownSplit: Split = { killed: null, injured: null };

/** The statement without the figures for which it sets no bound, so that nothing is worked out from them. */
export function boundingOf(statement: Statement): Statement {
  if (statement.noBoundFor.length === 0) return statement;
  const bounding = (measure: Measure, value: number | null) =>
    statement.noBoundFor.includes(measure) ? null : value;
  const split = (of: Split | null) =>
    of && { killed: bounding("killed", of.killed), injured: bounding("injured", of.injured) };
  return {
    ...statement,
    total: bounding("total", statement.total),
    killed: bounding("killed", statement.killed),
    injured: bounding("injured", statement.injured),
    civilian: split(statement.civilian),
    military: split(statement.military),
  };
}

/**
 * The figures that a statement gives, in people, for each population and measure, with those that follow
 * from it by addition; for an exact count also those that follow by subtraction ("at least 27 killed of
 * at least 142" says nothing about the injured). `null` means neither stated nor implied.
 */
export function figuresOf(statement: Statement): Grid<number | null> {
  const { civilian, military, population, total, killed, injured } = statement;
  const whole = { total, killed, injured };
  const none = { total: null, killed: null, injured: null };
  const isExact = statement.precision === "exact";
  if (population === "all" && civilian === null && military === null) {
    // Most rows of a long record have no split: then one sum says all that follows.
    const figures = { all: whole, civilians: { ...none }, military: { ...none } };
    complete(figures, sumOfEverybody, isExact);
    return figures;
  }
  const figures: Grid<number | null> = {
    all: population === "all" ? whole : { ...none },
    civilians:
      population === "civilians"
        ? { total, killed: civilian?.killed ?? killed, injured: civilian?.injured ?? injured }
        : { total: null, ...(civilian ?? unknownSplit) },
    military: { total: null, ...(military ?? unknownSplit) },
  };
  // Two passes: a sum may be needed for a difference that is needed for another sum.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const sum of sums) complete(figures, sum, isExact);
  }
  return figures;
}

function complete(figures: Grid<number | null>, { whole, parts }: Sum, exact: boolean): void {
  const read = ([population, measure]: Place) => figures[population][measure];
  const write = ([population, measure]: Place, value: number) => {
    figures[population][measure] = value;
  };
  const [a, b] = parts;
  const [w, x, y] = [read(whole), read(a), read(b)];
  if (w === null && x !== null && y !== null) write(whole, x + y);
  if (!exact || w === null) return;
  if (x === null && y !== null && y <= w) write(a, w - y);
  if (y === null && x !== null && x <= w) write(b, w - x);
}
