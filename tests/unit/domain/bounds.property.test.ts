import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { countOf } from "../../../app/domain/count.ts";
import { changeIn } from "../../../app/domain/change.ts";
import { anyRows, totalsOnly, truthAndRows } from "./arbitraries.ts";
import { cells, hasConflict } from "./askedCells.ts";
import {
  type History,
  type State,
  figuresIn,
  historiesThatFit,
  historiesUpTo,
  playDays,
} from "./trueSeries.ts";

const histories = historiesUpTo([1, 1, 1, 1]);
const longer = historiesUpTo([2, 2, 2, 2]);
function expectSound(rows: readonly Statement[], fitting: readonly History[], strict: boolean) {
  const count = countOf(rows);
  for (const [index, day] of playDays.entries()) {
    const bounds = count.at(day, { strict });
    for (const history of fitting) {
      const real = figuresIn(history[index] as State);
      for (const [p, m] of cells) expectWithin(real[p][m], bounds[p][m], `${p} ${m} ${day}`);
    }
  }
}

function expectWithin(value: number, { low, high }: Pick<Bounds, "low" | "high">, what: string) {
  if (value < low || (high !== null && value > high))
    expect.fail(`${what}: ${value} is true and lies outside ${low}..${high}`);
}

describe("bounds, held against every true history", () => {
  for (const strict of [false, true]) {
    it(`contain every true value and flag no conflict (strict: ${strict})`, () => {
      fc.assert(
        fc.property(truthAndRows(strict), ([truth, rows]) => {
          expect(hasConflict(rows, strict)).toBe(false);
          const fitting = historiesThatFit(rows, histories, strict);
          expectSound(rows, [truth, ...fitting], strict);
        }),
        { numRuns: 150 },
      );
    });
  }

  it("contain every true value in a larger world", () => {
    fc.assert(
      fc.property(truthAndRows(false), ([, rows]) => {
        expectSound(rows, historiesThatFit(rows, longer), false);
      }),
      { numRuns: 15 },
    );
  });

  it("flag no conflict where any history fits rows that were drawn apart", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const fitting = historiesThatFit(rows, histories);
        fc.pre(fitting.length > 0);
        expect(hasConflict(rows)).toBe(false);
        expectSound(rows, fitting, false);
      }),
      { numRuns: 120 },
    );
  });

  it("contain every true rise of a period", () => {
    fc.assert(
      fc.property(truthAndRows(false), fc.nat(2), fc.nat(2), ([truth, rows], a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const period = { from: playDays[first] as string, to: playDays[last] as string };
        const change = changeIn(countOf(rows), period);
        for (const history of [truth, ...historiesThatFit(rows, histories)]) {
          const after = figuresIn(history[last] as State);
          const before = figuresIn(history[first - 1] ?? [0, 0, 0, 0]);
          for (const [p, m] of cells)
            expectWithin(after[p][m] - before[p][m], change[p][m], `rise of ${p} ${m}`);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("bounds of one measure", () => {
  // Statements go to 4; a value of 6 stands for any number above.
  const unlimited = 6;
  const lines = historiesUpTo([unlimited, 0, 0, 0]);

  it("are exactly as tight as the histories, and in conflict only where none fits", () => {
    fc.assert(
      fc.property(totalsOnly, fc.boolean(), (rows, strict) => {
        const fitting = historiesThatFit(rows, lines, strict);
        expect(hasConflict(rows, strict)).toBe(fitting.length === 0);
        if (fitting.length === 0) return;
        const count = countOf(rows);
        for (const [index, day] of playDays.entries()) {
          const values = fitting.map((line) => figuresIn(line[index] as State).all.total);
          const most = Math.max(...values);
          const { low, high } = count.at(day, { strict }).all.total;
          expect([low, high]).toEqual([Math.min(...values), most === unlimited ? null : most]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
