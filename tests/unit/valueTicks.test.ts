import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueTicks } from "../../app/ui/chart/timeMarks.ts";

describe("the values beside a chart", () => {
  it.each([
    { top: 140_000, room: 400, ticks: [0, 50_000, 100_000, 150_000] },
    { top: 100, room: 400, ticks: [0, 25, 50, 75, 100] },
    { top: 1, room: 400, ticks: [0, 0.25, 0.5, 0.75, 1] },
    // A low chart under large letters, as on a slide with much beside it.
    { top: 140_000, room: 44, ticks: [0, 200_000] },
    { top: 140_000, room: 60, ticks: [0, 100_000, 200_000] },
    { top: 140_000, room: -10, ticks: [0, 200_000] },
  ])("of $top in $room pixels are $ticks", ({ top, room, ticks }) => {
    expect(valueTicks(top, room, 22)).toEqual(ticks);
  });

  it("reach the top and leave each text its line, whatever the room", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 40, max: 900 }),
        fc.integer({ min: 9, max: 30 }),
        (top, room, fontSize) => {
          const ticks = valueTicks(top, room, fontSize);
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(top);
          expect(ticks.at(-2)).toBeLessThan(top);
          // Two values have to be, the ground and the top.
          const apart = ticks.length > 2 ? room / (ticks.length - 1) : Number.POSITIVE_INFINITY;
          expect(apart).toBeGreaterThanOrEqual(fontSize * 1.3);
        },
      ),
    );
  });
});
