import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelPlaces, type Placed, type Unplaced } from "../../../app/ui/map/labelPlaces.ts";

const size = { width: 600, height: 400 };
const at = (id: string, x: number, y: number, area = 20_000): Unplaced => {
  return { id, at: { x, y }, width: 60, height: 30, size: area };
};
const middleOf = ({ x, y, width, height }: Placed) => ({ x: x + width / 2, y: y + height / 2 });
const overlap = (a: Placed, b: Placed) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the places of labels on a map", () => {
  it("are the middles of their areas where there is room", () => {
    const found = labelPlaces([at("a", 100, 100), at("b", 300, 200)], size);
    expect(found.get("a")).toEqual({
      id: "a",
      x: 70,
      y: 85,
      width: 60,
      height: 30,
      at: { x: 100, y: 100 },
      isAway: false,
    });
    expect(found.get("b")?.isAway).toBe(false);
  });

  it("leave an area in sight that the label would hide", () => {
    const small = labelPlaces([at("small", 300, 200, 100)], size).get("small");
    expect(small?.isAway).toBe(true);
  });

  it("stay on the map near its edge", () => {
    const found = labelPlaces([at("corner", 5, 5)], size).get("corner");
    expect(found?.x).toBeGreaterThanOrEqual(0);
    expect(found?.y).toBeGreaterThanOrEqual(0);
  });

  it("give the middle to the larger of two areas that are close", () => {
    const found = labelPlaces([at("small", 350, 200, 5000), at("large", 310, 200, 50_000)], size);
    const large = found.get("large");
    expect(large && middleOf(large)).toEqual({ x: 310, y: 200 });
    expect(found.get("small")?.x).toBeGreaterThan(340);
  });

  it("never lie over each other, lose none, and lie on the map, where there is room for all", () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: size.width }),
      y: fc.integer({ min: 0, max: size.height }),
      area: fc.integer({ min: 10, max: 50_000 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 14 }), (labels) => {
        const found = labelPlaces(
          labels.map(({ x, y, area }, index) => at(`${index}`, x, y, area)),
          size,
        );
        const places = [...found.values()];
        expect(places).toHaveLength(labels.length);
        for (const [index, place] of places.entries()) {
          expect(places.slice(index + 1).filter((other) => overlap(place, other))).toEqual([]);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(size.width);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.y + place.height).toBeLessThanOrEqual(size.height);
        }
      }),
    );
  });

  it("stay in the middle where there is no room at all", () => {
    const found = labelPlaces([at("a", 10, 10)], { width: 20, height: 20 });
    expect(found.get("a")).toMatchObject({ x: -20, y: -5 });
  });
});
