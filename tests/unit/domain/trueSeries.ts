import type { Statement } from "../../../app/contract/statement.ts";
import { addDays, countStart } from "../../../app/domain/day.ts";
import type { Grid } from "../../../app/domain/measures.ts";

// What could have happened, by plain enumeration. Nothing here uses the code under test, so that the two
// can be held against each other.

/** The few days on which the small worlds of these tests play. */
export const playDays = [0, 1, 2].map((days) => addDays(countStart, days));

/** People counted on one day: killed and injured civilians, killed and injured military. */
export type State = readonly [ck: number, ci: number, mk: number, mi: number];

/** One history: the state at the end of each of the play days; no part of it ever falls. */
export type History = readonly State[];

const nobody: State = [0, 0, 0, 0];

/** The figures that are true for a state. */
export function figuresIn([ck, ci, mk, mi]: State): Grid<number> {
  return {
    all: { total: ck + ci + mk + mi, killed: ck + mk, injured: ci + mi },
    civilians: { total: ck + ci, killed: ck, injured: ci },
    military: { total: mk + mi, killed: mk, injured: mi },
  };
}

/** Every state that holds at least the one and at most the other, part by part. */
function statesBetween(least: State, most: State): State[] {
  let states: number[][] = [[]];
  for (const [part, low] of least.entries()) {
    const choices = Array.from({ length: (most[part] ?? low) - low + 1 }, (_, more) => low + more);
    states = states.flatMap((state) => choices.map((value) => [...state, value]));
  }
  return states as unknown as State[];
}

/** Every history in which no part passes that of `most`. */
export function historiesUpTo(most: State): History[] {
  let histories: State[][] = [[]];
  for (const _ of playDays)
    histories = histories.flatMap((past) =>
      statesBetween(past.at(-1) ?? nobody, most).map((next) => [...past, next]),
    );
  return histories;
}

type Compare = (real: number, said: number) => boolean;

/** Whether the figures that a row states hold for a state. */
function holds(row: Statement, state: State, compare: Compare): boolean {
  const real = figuresIn(state);
  const own = row.population === "all" ? real.all : real.civilians;
  const said: Array<[number, number | null | undefined, "total" | "killed" | "injured"]> = [
    [own.total, row.total, "total"],
    [own.killed, row.killed, "killed"],
    [own.injured, row.injured, "injured"],
    [real.civilians.killed, row.civilian?.killed, "killed"],
    [real.civilians.injured, row.civilian?.injured, "injured"],
    [real.military.killed, row.military?.killed, "killed"],
    [real.military.injured, row.military?.injured, "injured"],
  ];
  return said.every(
    ([is, value, measure]) =>
      value === null ||
      value === undefined ||
      row.noBoundFor.includes(measure) ||
      compare(is, value),
  );
}

/**
 * Whether a row can have been said truly of a history. A row whose day is in doubt may be older than that
 * day, so it need only be true of some state on the way there: always for a second count dated by its
 * publication, and for every assumed day if `strict`.
 */
function fits(row: Statement, history: History, strict: boolean): boolean {
  const { asOf, asOfBasis, population, precision, use } = row;
  if (asOf === null || precision === "about") return true;
  if (use === "rounded" && precision === "exact") return true;
  if (use === "partial" && population === "all") return true;
  if (use === "stale" || use === "excluded" || use === "undated") return true;
  const then = history[playDays.indexOf(asOf)] ?? nobody;
  if (precision === "at-least") return holds(row, then, (real, said) => real >= said);
  const isRepublished = use === "repeat" && asOfBasis === "publication";
  const isInDoubt = isRepublished || (strict && asOfBasis !== "stated");
  const states = isInDoubt ? statesBetween(nobody, then) : [then];
  return states.some((state) => holds(row, state, (real, said) => real === said));
}

/** The histories that every row allows. */
export function historiesThatFit(
  rows: readonly Statement[],
  histories: readonly History[],
  strict = false,
): History[] {
  return histories.filter((history) => rows.every((row) => fits(row, history, strict)));
}
