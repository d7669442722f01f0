import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { changeIn } from "../../../app/domain/change.ts";
import { anyRows, silentRows, totalsOnly, truthAndRows } from "./arbitraries.ts";
import { askedDays, cells, hasConflict } from "./askedCells.ts";
import { playDays } from "./trueSeries.ts";

describe("bounds in general", () => {
  const plain = (rows: readonly Statement[], strict: boolean) => {
    const count = countOf(rows);
    return askedDays.map((day) => {
      const grid = count.at(day, { strict });
      return cells.map(([p, m]) => {
        const { low, high, assumed, conflict, lowBy, highBy } = grid[p][m];
        const ids = (list: typeof lowBy) => list.map(({ id }) => id).toSorted();
        return { low, high, assumed, conflict, lowBy: ids(lowBy), highBy: ids(highBy) };
      });
    });
  };

  it("do not depend on the order of the rows, nor do the statements they name", () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([rows, other], strict) => {
        expect(plain(other, strict)).toEqual(plain(rows, strict));
      }),
      { numRuns: 150 },
    );
  });

  it("are not changed by rows that take no part", () => {
    fc.assert(
      fc.property(anyRows, silentRows, (rows, silent) => {
        expect(plain([...silent, ...rows], false)).toEqual(plain(rows, false));
      }),
    );
  });

  it("are never inverted or negative, and no rise of a period is", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), fc.nat(2), (rows, strict, first) => {
        const period = { from: playDays[first] as string, to: playDays[2] as string };
        const grids = [
          ...askedDays.map((day) => countOf(rows).at(day, { strict })),
          changeIn(countOf(rows), period, { strict }),
        ];
        for (const grid of grids)
          for (const [p, m] of cells) {
            const { low, high } = grid[p][m];
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high ?? low).toBeGreaterThanOrEqual(low);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("are at least as wide where only stated days limit, and the same where nothing is assumed", () => {
    fc.assert(
      fc.property(truthAndRows(false), ([, rows]) => {
        const count = countOf(rows);
        for (const day of askedDays)
          for (const [p, m] of cells) {
            const usual = count.at(day)[p][m];
            const strict = count.at(day, { strict: true })[p][m];
            expect(strict.low).toBeLessThanOrEqual(usual.low);
            expect(strict.high ?? Infinity).toBeGreaterThanOrEqual(usual.high ?? Infinity);
            if (!usual.assumed)
              expect([strict.low, strict.high], `${p} ${m} ${day}`).toEqual([
                usual.low,
                usual.high,
              ]);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("never fall from day to day where nothing is in conflict and no other count is needed", () => {
    fc.assert(
      fc.property(totalsOnly, fc.boolean(), (rows, strict) => {
        fc.pre(!hasConflict(rows, strict));
        const count = countOf(rows);
        const totals = askedDays.map((day) => count.at(day, { strict }).all.total);
        const lows = totals.map(({ low }) => low);
        const highs = totals.map(({ high }) => high ?? Infinity);
        expect(lows).toEqual(lows.toSorted((a, b) => a - b));
        expect(highs).toEqual(highs.toSorted((a, b) => a - b));
      }),
    );
  });
});
