import fc from "fast-check";
import { expect, it } from "vitest";
import { apartReason, foldedOf, laneOf, lanes } from "../../../app/domain/activity.ts";
import { countOf } from "../../../app/domain/count.ts";
import { addDays, countStart } from "../../../app/domain/day.ts";
import { overlaps } from "../../../app/domain/period.ts";
import { type Group, grouped } from "../../../app/features/timeline/markGroups.ts";
import { marksOf } from "../../../app/features/timeline/marks.ts";
import { type Box, TakenPlaces, grown, isFree } from "../../../app/features/timeline/placing.ts";
import {
  type DrawnStatement,
  drawnStatements,
  thinned,
} from "../../../app/features/timeline/points.ts";
import { timeScale } from "../../../app/features/timeline/scales.ts";
import { stepsIn } from "../../../app/features/timeline/steps.ts";
import { aPeriod, someActivities, someStatements } from "../domain/longRecord.ts";

it("the steps of a window are the bounds of each of its days", () => {
  fc.assert(
    fc.property(someStatements, aPeriod, (statements, window) => {
      const count = countOf(statements);
      const steps = stepsIn(count, window);
      const last = count.days.at(-1) ?? "";
      let day = window.from > countStart ? window.from : countStart;
      for (const [index, { from, to, low, high, assumed, conflict }] of steps.entries()) {
        expect(from).toBe(day);
        for (; day <= to; day = addDays(day, 1)) {
          const bounds = count.at(day).all.total;
          const said = { ...bounds, high: bounds.high ?? bounds.low };
          expect(said).toMatchObject({ low, high, assumed, conflict });
        }
        const before = steps[index - 1];
        const isSame = before?.low === low && before.high === high && before.assumed === assumed;
        if (before) expect(isSame && before.conflict === conflict).toBe(false);
      }
      expect(day > window.to || day > last).toBe(true);
      expect(steps.every(({ to }) => to <= window.to && to <= last)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("what is drawn in a window is what is drawn in the whole record, without the other days", () => {
  fc.assert(
    fc.property(someStatements, aPeriod, (statements, window) => {
      const whole = drawnStatements({ statements }, { from: "0000-01-01", to: "9999-12-31" });
      const inWindow = statements.filter(
        ({ asOf }) => asOf !== null && overlaps(window, asOf, asOf),
      );
      const drawn = drawnStatements({ statements }, window);
      expect(drawn).toEqual(drawnStatements({ statements: inWindow }, window));
      expect(drawn).toEqual(
        whole.filter(({ statement: { asOf } }) => overlaps(window, asOf, asOf)),
      );
    }),
    { numRuns: 300 },
  );
});

it("of many points the extremes of every column stay, and those that are chosen", () => {
  const points = fc.array(fc.tuple(fc.nat(60), fc.nat(9)), { minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(points, fc.nat(900), someStatements, (rows, chosen, [first]) => {
      if (!first) return;
      const drawn = rows
        .toSorted(([a], [b]) => a - b)
        .map(([day, total], index) => ({
          statement: { ...first, id: `s-${index}`, asOf: addDays(countStart, day) },
          total,
          form: "circle" as const,
        }));
      const scale = timeScale({ from: countStart, to: addDays(countStart, 60) }, 0, 137);
      const kept = thinned(drawn, scale.start, ({ id }) => id === `s-${chosen}`);
      const width = drawn.length > 200 ? 12 : 3;
      const columnOf = (point: DrawnStatement) =>
        Math.floor(scale.start(point.statement.asOf) / width);
      for (const column of new Set(drawn.map(columnOf))) {
        const all = drawn.filter((point) => columnOf(point) === column);
        const left = kept.filter((point) => columnOf(point) === column);
        const totals = (of: readonly { total: number }[]) => of.map(({ total }) => total);
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

/** Takes neighbours together with lists of their places, as one would by hand. */
function plainGroups(x: readonly number[]): number[][] {
  const reach = (group: readonly number[]) => {
    const middle = group.reduce((sum, place) => sum + place, 0) / group.length;
    return group.length > 2
      ? { left: middle - 11, right: middle + 11 }
      : { left: Math.min(...group) - 7, right: Math.max(...group) + 7 };
  };
  const groups: number[][] = [];
  for (const place of x) {
    groups.push([place]);
    for (;;) {
      const [last, before] = [groups.at(-1), groups.at(-2)];
      if (!last || !before || reach(last).left - reach(before).right >= 3) break;
      groups.splice(-2, 2, [...before, ...last]);
    }
  }
  return groups;
}

it("marks are grouped as if each group were a list of its own", () => {
  // Whole eighths add up exactly, in whatever order.
  const places = fc.array(
    fc.nat(4000).map((number) => number / 8),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(places, (unordered) => {
      const x = unordered.toSorted((a, b) => a - b);
      const groups = grouped(x);
      expect(groups.map(({ begin, end }: Group) => x.slice(begin, end))).toEqual(plainGroups(x));
    }),
    { numRuns: 500 },
  );
});

it("the marks of a lane stand for every counted activity of the window, and for no other", () => {
  fc.assert(
    fc.property(someActivities, aPeriod, fc.nat(60), (activities, window, chosen) => {
      const folded = foldedOf(activities);
      const scale = timeScale(window, 40, 640);
      for (const lane of lanes) {
        const marks = marksOf(folded, lane, window, scale, `a-${chosen}`);
        const counted = folded.filter(
          ({ activity }) =>
            laneOf(activity) === lane &&
            apartReason(activity) === null &&
            overlaps(window, activity.start, activity.end),
        );
        const drawn = marks.flatMap((mark) => (mark.type === "cluster" ? mark.folds : [mark.fold]));
        expect(new Set(drawn)).toEqual(new Set(counted));
        expect(drawn).toHaveLength(counted.length);
        for (const mark of marks) {
          if (mark.type !== "cluster") continue;
          const ids = mark.folds.flatMap(({ activity, meetings }) => [activity, ...meetings]);
          expect(ids.some(({ id }) => id === `a-${chosen}`)).toBe(false);
          expect(mark.count).toBe(mark.folds.length);
          expect(mark.folds.some(({ activity }) => activity.start === mark.days.from)).toBe(true);
          expect(mark.folds.every(({ activity }) => activity.end <= mark.days.to)).toBe(true);
        }
        expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 300 },
  );
});

it("a place is free where looking at everything that is there finds it free", () => {
  const box: fc.Arbitrary<Box> = fc
    .tuple(fc.integer({ min: -50, max: 400 }), fc.nat(200), fc.nat(300), fc.nat(60))
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, fc.nat(8), (others, asked, margin) => {
      const taken = new TakenPlaces();
      taken.add(...others);
      const area = { left: 0, top: 0, right: 400, bottom: 200 };
      const wide = grown(asked, margin);
      const isInside =
        asked.left >= 0 && asked.top >= 0 && asked.right <= 400 && asked.bottom <= 200;
      const touches = others.some(
        (other) =>
          wide.left < other.right &&
          wide.right > other.left &&
          wide.top < other.bottom &&
          wide.bottom > other.top,
      );
      expect(isFree(asked, area, taken, margin)).toBe(isInside && !touches);
    }),
    { numRuns: 500 },
  );
});
