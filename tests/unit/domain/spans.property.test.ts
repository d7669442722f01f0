import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, inOrder } from "../../../app/domain/day.ts";
import { type Period, overlaps } from "../../../app/domain/period.ts";
import { firstWhere } from "../../../app/domain/search.ts";
import { spanIndex } from "../../../app/domain/spans.ts";
import { spanTally } from "../../../app/domain/spanTally.ts";

const day = fc.integer({ min: 0, max: 40 }).map((number) => addDays("2024-01-01", number));
/** Most spans are short, some are long, and a few end before they begin, which the data check forbids. */
const span: fc.Arbitrary<Period> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(day, fc.nat(3)).map(([from, more]) => ({ from, to: addDays(from, more) })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(day, fc.nat(40)).map(([from, more]) => ({ from, to: addDays(from, more) })),
  },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([from, to]) => ({ from, to })) },
);
const period = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const isIn = (asked: Period) => (item: Period) => overlaps(asked, item.from, item.to);

it("an index finds the spans that looking at each would find, in the order of the list", () => {
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 40 }),
      period,
      fc.boolean(),
      (spans, asked, isOrdered) => {
        const list = isOrdered ? spans.toSorted((a, b) => inOrder(a.from, b.from)) : spans;
        const found = list.filter(isIn(asked));
        const index = spanIndex(list, (item) => item);
        expect(index.within(asked)).toEqual(found);
        const { length, first, fromEnd, find } = index.stretch(asked);
        expect(length).toBe(found.length);
        for (const most of [0, 1, 4, 99]) {
          expect(first(most)).toEqual(found.slice(0, most));
          expect(fromEnd(most)).toEqual(found.toReversed().slice(0, most));
        }
        for (const item of list) {
          const isAsked = (other: Period) => other === item;
          expect(find(isAsked)).toBe(found.find(isAsked));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it("a tally counts the spans that looking at each would count", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), period, (spans, asked) => {
      const found = spans.filter(isIn(asked));
      const tally = spanTally(spans, (item) => item);
      expect(tally.overlapping(asked)).toBe(found.length);
      expect(tally.beginningIn(asked)).toBe(found.filter(({ from }) => from >= asked.from).length);
    }),
    { numRuns: 1000 },
  );
});

it("the first place where something holds is the one that looking from the start finds", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, least) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const found = ordered.findIndex((number) => number >= least);
      expect(firstWhere(ordered, (number) => number >= least)).toBe(
        found === -1 ? ordered.length : found,
      );
    }),
  );
});
