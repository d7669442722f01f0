import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Placed } from "../../../app/ui/map/besidePlaces.ts";
import { cellsOf } from "../../../app/ui/map/cells.ts";
import { type Box, doCross, type Line } from "../../../app/ui/map/geometry.ts";
import { labelPlaces } from "../../../app/ui/map/labelPlaces.ts";

const size = { width: 600, height: 400 };

/** Areas that are boxes, with a label of 60 by 30 each. */
function placesOf(areas: readonly Box[], { reserved = [] as Box[], on = size } = {}) {
  const filled = areas.map(({ x, y, width, height }) => ({
    lines: [
      [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ],
    ],
  }));
  const labels = areas.map(({ x, y, width, height }, owner) => {
    const at = { x: x + width / 2, y: y + height / 2 };
    return { id: `${owner}`, at, owner, width: 60, height: 30 };
  });
  const found = labelPlaces(labels, cellsOf(filled, on), on, reserved);
  return labels.flatMap(({ id }) => found.get(id) ?? []);
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isOn = ({ x, y, width, height }: Box) =>
  x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
const leadersOf = (places: readonly Placed[]) =>
  places.flatMap(({ leader }): Line[] => (leader ? [leader] : []));

const large = { x: 100, y: 100, width: 160, height: 120 };
const small = { x: 300, y: 150, width: 50, height: 40 };

describe("the places of labels on a map", () => {
  it("are the middles of areas that are seen around them", () => {
    const [place] = placesOf([large]);
    expect(place?.leader).toBeNull();
    expect(Math.abs((place?.x ?? 0) + 30 - 180)).toBeLessThanOrEqual(5);
    expect(Math.abs((place?.y ?? 0) + 15 - 160)).toBeLessThanOrEqual(5);
  });

  it("are beside an area that the label would cover, with a line to its middle", () => {
    const [place] = placesOf([small]);
    expect(place && overlap(place, small)).toBe(false);
    const [from, to] = place?.leader ?? [];
    expect(from && Math.hypot(from.x - 325, from.y - 170)).toBeLessThan(8);
    // It ends at the label, and not under it.
    expect(to && place && overlap({ ...to, width: 0, height: 0 }, place)).toBe(false);
  });

  it("are beside an area of which the label, though it has room there, would leave too little to see", () => {
    const [place] = placesOf([{ x: 300, y: 150, width: 80, height: 50 }]);
    expect(place?.leader).not.toBeNull();
  });

  it("are on no other area, however near, and on nothing that is reserved", () => {
    const around = { x: 355, y: 120, width: 200, height: 100 };
    const reserved = { x: 200, y: 60, width: 95, height: 220 };
    const [place] = placesOf([small, around], { reserved: [reserved] });
    for (const other of [small, around, reserved])
      expect(place && overlap(place, other)).toBe(false);
  });

  it("keep lines from crossing where they can", () => {
    const row = [0, 1, 2, 3].map((at) => ({ x: 240 + at * 30, y: 200, width: 25, height: 25 }));
    const leaders = leadersOf(placesOf(row));
    expect(leaders).toHaveLength(4);
    const crossed = leaders.filter((line, at) =>
      leaders.some((other, index) => index > at && doCross(line, other)),
    );
    expect(crossed).toEqual([]);
  });

  it("never lie over each other, lose none, and lie on the map, where there is room for all", () => {
    const area = fc.record({
      x: fc.integer({ min: 150, max: 400 }),
      y: fc.integer({ min: 100, max: 250 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.integer({ min: 10, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const places = placesOf(areas);
        expect(places).toHaveLength(areas.length);
        for (const [index, place] of places.entries()) {
          expect(places.slice(index + 1).filter((other) => overlap(place, other))).toEqual([]);
          expect(isOn(place)).toBe(true);
          // Beside the areas means beside all of them.
          const under = areas.filter((other) => place.leader && overlap(place, other));
          expect(under).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stay in the middle where there is no room at all", () => {
    const [place] = placesOf([{ x: 0, y: 0, width: 20, height: 20 }], {
      on: { width: 20, height: 20 },
    });
    expect(place?.leader).toBeNull();
    expect(place && overlap(place, { x: 0, y: 0, width: 20, height: 20 })).toBe(true);
  });
});
