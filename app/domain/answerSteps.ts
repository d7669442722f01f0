import type { Statement } from "../contract/statement.ts";
import type { Bounds } from "./bounds.ts";
import {
  type Grid,
  type Measure,
  type Population,
  boundingOf,
  figuresOf,
  gridOf,
  sums,
} from "./measures.ts";

type Cell = readonly [Population, Measure];
type Side = "low" | "high";

/** A number of people that a step adds, takes away or comes to. */
export interface Term {
  population: Population;
  measure: Measure;
  value: number;
}

/** One addition or subtraction by which a number follows: "306 − 248 = 58". */
export interface Step {
  first: Term;
  sign: "+" | "−";
  second: Term;
  result: Term;
}

/** Enough for any chain of sums among nine counts; a longer one would explain nothing. */
const deepest = 4;

/**
 * How the low or the high value of a count follows from the statements that set it, the last step last:
 * from the numbers that one of them prints, or from the limits of other counts. Empty where it is printed,
 * where no statement sets it, or where no single sum gives it.
 */
export function stepsTo(grid: Grid<Bounds>, cell: Cell, side: Side): readonly Step[] {
  return unrepeated(stepsToLimit(grid, cell, side, deepest));
}

function stepsToLimit(grid: Grid<Bounds>, cell: Cell, side: Side, depth: number): Step[] {
  const { value, by } = limit(grid, cell, side);
  if (value === null || by.length === 0 || depth === 0) return [];
  const giver = by.find((row) => read(figuresOf(boundingOf(row)), cell) === value);
  if (giver) return stepsWithin(giver, cell);
  const setters = new Set(by);
  for (const { whole, parts } of sums) {
    for (const [a, b] of [parts, [parts[1], parts[0]] as const]) {
      const made =
        isSame(whole, cell) && isSame(a, parts[0])
          ? ({ sign: "+", first: a, second: b, sides: [side, side] } as const)
          : isSame(a, cell)
            ? ({ sign: "−", first: whole, second: b, sides: [side, opposite(side)] } as const)
            : null;
      if (made === null) continue;
      const first = limit(grid, made.first, made.sides[0]);
      const second = limit(grid, made.second, made.sides[1]);
      const isFrom = [...first.by, ...second.by].every((row) => setters.has(row));
      const step = stepOf(made.first, first.value, made.sign, made.second, second.value, cell);
      if (!isFrom || step?.result.value !== value) continue;
      return [
        ...stepsToLimit(grid, made.first, made.sides[0], depth - 1),
        ...stepsToLimit(grid, made.second, made.sides[1], depth - 1),
        step,
      ];
    }
  }
  return [];
}

/** How a number follows from those that one statement prints. */
function stepsWithin(statement: Statement, cell: Cell, depth = deepest): Step[] {
  const bounding = boundingOf(statement);
  const printed = printedBy(bounding);
  if (depth === 0 || read(printed, cell) !== null) return [];
  const figures = figuresOf(bounding);
  // What is printed is added up first; only then what follows from it.
  for (const seconds of [printed, figures]) {
    for (const { whole, parts } of sums) {
      const [a, b] = parts;
      const isWhole = isSame(whole, cell);
      if (!isWhole && !isSame(a, cell) && !isSame(b, cell)) continue;
      const [first, second] = isWhole ? parts : [whole, isSame(a, cell) ? b : a];
      const sign = isWhole ? "+" : "−";
      const step = stepOf(first, read(printed, first), sign, second, read(seconds, second), cell);
      if (step !== null) return [...stepsWithin(statement, second, depth - 1), step];
    }
  }
  return [];
}

/** What a statement prints itself, before anything is added up. */
function printedBy({ population, total, killed, injured, civilian, military }: Statement) {
  const own = { total, killed, injured };
  const rows = {
    all: population === "all" ? own : null,
    civilians: population === "civilians" ? { ...own, ...withoutNulls(civilian) } : civilian,
    military,
  };
  return gridOf((who, what): number | null => {
    const row: Partial<Record<Measure, number | null>> | null = rows[who];
    return row?.[what] ?? null;
  });
}

function withoutNulls(split: Statement["civilian"]): Partial<Record<Measure, number>> {
  const { killed = null, injured = null } = split ?? {};
  return { ...(killed !== null && { killed }), ...(injured !== null && { injured }) };
}

function stepOf(
  first: Cell,
  firstValue: number | null,
  sign: Step["sign"],
  second: Cell,
  secondValue: number | null,
  result: Cell,
): Step | null {
  if (firstValue === null || secondValue === null) return null;
  const value = sign === "+" ? firstValue + secondValue : firstValue - secondValue;
  return {
    first: termOf(first, firstValue),
    sign,
    second: termOf(second, secondValue),
    result: termOf(result, value),
  };
}

function termOf([population, measure]: Cell, value: number): Term {
  return { population, measure, value };
}

function limit(grid: Grid<Bounds>, cell: Cell, side: Side) {
  const { low, high, lowBy, highBy } = read(grid, cell);
  return side === "low" ? { value: low, by: lowBy } : { value: high, by: highBy };
}

function read<Value>(grid: Grid<Value>, [population, measure]: Cell): Value {
  return grid[population][measure];
}

function isSame(a: Cell, b: Cell): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function opposite(side: Side): Side {
  return side === "low" ? "high" : "low";
}

function unrepeated(steps: readonly Step[]): Step[] {
  const byResult = new Map(
    steps.map((step) => [
      `${step.result.population} ${step.result.measure} ${step.result.value}`,
      step,
    ]),
  );
  return [...byResult.values()];
}
