import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { gridOf } from "../../../app/domain/measures.ts";
import { tighten } from "../../../app/domain/tighten.ts";
import { figuresIn } from "./trueSeries.ts";

const people = fc.nat(5);
/** How far each of the nine counts is known: its low end lies so far below the truth, its high end above. */
const slack = fc.record({
  below: fc.option(fc.nat(3)),
  above: fc.option(fc.nat(3)),
});
const known = fc.tuple(people, people, people, people).chain((state) =>
  fc.array(slack, { minLength: 9, maxLength: 9 }).map((slacks) => {
    const real = figuresIn(state);
    let place = 0;
    return gridOf((population, measure): Bounds => {
      const { below, above } = slacks[place++] ?? { below: null, above: null };
      const value = real[population][measure];
      return {
        low: below === null ? 0 : Math.max(0, value - below),
        high: above === null ? null : value + above,
        lowBy: [],
        highBy: [],
        assumed: false,
        conflict: false,
      };
    });
  }),
);

describe("bounds that were narrowed by each other", () => {
  it("cannot be narrowed any further: no limit is left that would follow from two others", () => {
    fc.assert(
      fc.property(known, (grid) => {
        const tightened = tighten(grid);
        expect(tighten(tightened)).toEqual(tightened);
      }),
      { numRuns: 300 },
    );
  });
});
