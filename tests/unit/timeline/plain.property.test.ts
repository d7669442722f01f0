import fc from "fast-check";
import { expect, it } from "vitest";
import { countOf } from "../../../app/domain/count.ts";
import { addDays, countStart } from "../../../app/domain/day.ts";
import { overlaps } from "../../../app/domain/period.ts";
import { type Box, TakenPlaces, grown, isFree } from "../../../app/features/timeline/placing.ts";
import { drawnStatements } from "../../../app/features/timeline/points.ts";
import { stepsIn } from "../../../app/features/timeline/steps.ts";
import { aPeriod, someStatements } from "../domain/longRecord.ts";

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
