import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestOf,
  freePlaces,
  type Placed,
  trouble,
  type Unplaced,
} from "../../../app/ui/map/besidePlaces.ts";
import { cellsOf, filledUnder } from "../../../app/ui/map/cells.ts";
import { areClose, type Box } from "../../../app/ui/map/geometry.ts";

const size = { width: 300, height: 200 };

/** Prices every place, and takes the first of those that cost least. */
function plainBest(label: Unplaced, areas: readonly Box[], others: readonly Placed[]) {
  return placesFor(label, areas)
    .map((place) => place.priced())
    .filter((place) => !others.some((other) => areClose(place, other, 4)))
    .map((place) => ({
      place,
      cost: place.cost + others.reduce((sum, other) => sum + trouble(place, other), 0),
    }))
    .reduce<{ place: Placed; cost: number } | null>(
      (least, one) => (least === null || one.cost < least.cost ? one : least),
      null,
    );
}

function placesFor(label: Unplaced, areas: readonly Box[]) {
  const lines = areas.map(({ x, y, width, height }) => ({
    lines: [
      [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ],
    ],
  }));
  const cells = cellsOf(lines, size);
  return freePlaces(label, size, filledUnder(cells), [], cells);
}

describe("the best place beside the areas of a map", () => {
  it("is the one that is found by looking at every place", () => {
    // Close together, so that lines lead over the areas of others.
    const area = fc.record({
      x: fc.integer({ min: 80, max: 190 }),
      y: fc.integer({ min: 60, max: 120 }),
      width: fc.integer({ min: 10, max: 40 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 10 }), (areas) => {
        const others: Placed[] = [];
        for (const [owner, { x, y, width, height }] of areas.entries()) {
          const at = { x: x + width / 2, y: y + height / 2 };
          const label = { id: `${owner}`, at, owner, width: 50, height: 30 };
          const found = bestOf(placesFor(label, areas), others);
          expect(found).toEqual(plainBest(label, areas, others)?.place ?? null);
          if (found) others.push(found);
        }
      }),
      { numRuns: 40 },
    );
  });
});
