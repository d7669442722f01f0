import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, countStart, dayNumber } from "../../../app/domain/day.ts";
import { daysPerColumn } from "../../../app/features/timeline/columns.ts";
import type { DrawnStatement } from "../../../app/features/timeline/points.ts";
import { timeScale } from "../../../app/features/timeline/scales.ts";
import { thinned } from "../../../app/features/timeline/thinning.ts";
import { aStatement } from "../../../mocks/makers.ts";

const days = 300;

/** Points in the order of their days, each with an id of its place. */
function pointsOf(rows: readonly (readonly [number, number])[]): DrawnStatement[] {
  return rows
    .toSorted(([a], [b]) => a - b)
    .map(([day, total], index) => ({
      statement: { ...aStatement({ id: `s-${index}` }), asOf: addDays(countStart, day) },
      total,
      form: "circle" as const,
    }));
}

const rows = (least: number, most: number) =>
  fc
    .array(fc.tuple(fc.nat(days), fc.nat(9)), { minLength: least, maxLength: most, size: "max" })
    .map(pointsOf);
const scale = timeScale({ from: countStart, to: addDays(countStart, days) }, 0, 437);
const totals = (of: readonly DrawnStatement[]) => of.map(({ total }) => total);
const dayOf = ({ statement }: DrawnStatement) => dayNumber(statement.asOf);

it("of few points the ends and extremes of every narrow column stay, and those that are chosen", () => {
  fc.assert(
    fc.property(rows(1, 200), fc.nat(200), (drawn, chosen) => {
      const kept = thinned(drawn, scale, ({ id }) => id === `s-${chosen}`);
      const columnOf = (point: DrawnStatement) => Math.floor(scale.startOf(dayOf(point)) / 3);
      for (const column of new Set(drawn.map(columnOf))) {
        const all = drawn.filter((point) => columnOf(point) === column);
        const left = kept.filter((point) => columnOf(point) === column);
        expect(left[0]).toBe(all[0]);
        expect(left.at(-1)).toBe(all.at(-1));
        expect(Math.min(...totals(left))).toBe(Math.min(...totals(all)));
        expect(Math.max(...totals(left))).toBe(Math.max(...totals(all)));
        expect(left.length).toBeLessThanOrEqual(5);
      }
      if (chosen < drawn.length) expect(kept).toContain(drawn[chosen]);
    }),
    { numRuns: 100 },
  );
});

it("of many points those stay that bound all others, in as many columns as there is room for", () => {
  fc.assert(
    fc.property(rows(201, 900), fc.nat(900), (drawn, chosen) => {
      const kept = thinned(drawn, scale, ({ id }) => id === `s-${chosen}`);
      expect(kept).toEqual(drawn.filter((point) => kept.includes(point)));
      expect(kept[0]).toBe(drawn[0]);
      const columnOf = (point: DrawnStatement) => Math.floor(dayOf(point) / 8);
      const columns = [...new Set(drawn.map(columnOf))];
      for (const [index, column] of columns.entries()) {
        const all = drawn.filter((point) => columnOf(point) === column);
        const left = kept.filter((point) => columnOf(point) === column);
        const before = kept.findLast((point) => columnOf(point) === columns[index - 1]);
        expect(left.at(-1)).toBe(all.at(-1));
        const bounds = totals([...(before ? [before] : []), ...left]);
        expect(Math.min(...totals(all))).toBeGreaterThanOrEqual(Math.min(...bounds));
        expect(Math.max(...totals(all))).toBeLessThanOrEqual(Math.max(...bounds));
      }
      expect(kept.length).toBeLessThanOrEqual(columns.length * 3 + 2);
      if (chosen < drawn.length) expect(kept).toContain(drawn[chosen]);
    }),
    { numRuns: 100 },
  );
});

it("of counts that differ for a day all stay, of every column one such day", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(days - 1), { minLength: 1 }), (differing) => {
      const drawn = Array.from({ length: days }, (_, day) => day).flatMap((day) => {
        const [one, other] = pointsOf([
          [day, day],
          [day, day + 1],
        ]) as [DrawnStatement, DrawnStatement];
        if (!differing.includes(day)) return [one];
        return [
          { ...one, form: "pair" as const },
          { ...other, form: "pair" as const },
        ];
      });
      const kept = thinned(drawn, scale, () => false);
      const columnOf = (day: number) => Math.floor((dayNumber(countStart) + day) / 8);
      for (const column of new Set(differing.map(columnOf))) {
        const first = Math.min(...differing.filter((day) => columnOf(day) === column));
        const ofDay = (points: readonly DrawnStatement[]) =>
          points.filter(({ statement }) => statement.asOf === addDays(countStart, first));
        expect(ofDay(kept)).toEqual(ofDay(drawn));
        expect(ofDay(kept)).toHaveLength(2);
      }
    }),
    { numRuns: 100 },
  );
});

it("a count that only rises leaves one point in a column", () => {
  const drawn = pointsOf(Array.from({ length: days }, (_, day) => [day, day] as const));
  const kept = thinned(drawn, scale, () => false);
  const columns = new Set(drawn.map((point) => Math.floor(dayOf(point) / 8)));
  expect(kept).toHaveLength(columns.size + 1);
});

it("keeps the same points while the window moves, but for those at its edges", () => {
  const drawn = pointsOf(Array.from({ length: days }, (_, day) => [day, day] as const));
  const inside = (first: number) => {
    const window = drawn.slice(first, first + 250);
    return thinned(window, { startOf: scale.startOf, perDay: 1.5 }, () => false).slice(1, -1);
  };
  const [now, moved] = [inside(10), inside(13)];
  expect(moved.filter((point) => !now.includes(point)).length).toBeLessThanOrEqual(1);
});

it("columns are as wide as asked for, and less than twice as wide", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 60, noNaN: true }),
      fc.integer({ min: 3, max: 60 }),
      (perDay, least) => {
        const width = daysPerColumn(least, { perDay }) * perDay;
        expect(width).toBeGreaterThanOrEqual(least * 0.999_999);
        if (perDay < least) expect(width).toBeLessThan(least * 2.000_001);
        else expect(width).toBe(perDay);
      },
    ),
  );
});
