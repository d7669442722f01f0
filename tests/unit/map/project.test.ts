import { describe, expect, it } from "vitest";
import type { MapArea } from "../../../app/ui/map/mapParts.ts";
import { project } from "../../../app/ui/map/project.ts";

/** A square of half a degree, with its points in the one order or the other. */
const square = (id: string, longitude: number, latitude: number, isTurned = false): MapArea => {
  const corners = [
    [longitude, latitude],
    [longitude, latitude + 0.5],
    [longitude + 0.5, latitude + 0.5],
    [longitude + 0.5, latitude],
  ];
  const ring = (isTurned ? corners.toReversed() : corners).flat();
  return { id, polygons: [[ring]], tone: null, label: null };
};
const size = { width: 400, height: 300, margin: 20 };
const west = square("west", 45, 40);
const east = square("east", 48, 40);
const south = square("south", 45, 38.5);

describe("areas on a plane", () => {
  it("lie as on a map: the west to the left, the north above", () => {
    const { areas } = project([west, east, south], [], size, null);
    const [a, b, c] = [areas.get("west"), areas.get("east"), areas.get("south")];
    expect(a && b && a.centre.x < b.centre.x).toBe(true);
    expect(a && c && a.centre.y < c.centre.y).toBe(true);
  });

  it("are the same whichever way their lines go", () => {
    const one = project([west, east], [], size, null).areas;
    const other = project(
      [square("west", 45, 40, true), square("east", 48, 40, true)],
      [],
      size,
      null,
    ).areas;
    for (const id of ["west", "east"]) {
      expect(one.get(id)?.size).toBeCloseTo(other.get(id)?.size ?? 0, 5);
      expect(one.get(id)?.size).toBeLessThan(size.width * size.height);
    }
  });

  it("of the frame fill the drawing up to its margin", () => {
    const { areas } = project([west, east], ["west"], size, null);
    const found = areas.get("west");
    expect(found?.centre.x).toBeCloseTo(200, 0);
    expect(found?.centre.y).toBeCloseTo(150, 0);
    // As high as the drawing without its margins, and about as wide as a half degree is there.
    expect(Math.sqrt((found?.size ?? 0) / 0.77)).toBeCloseTo(260, -1);
  });

  it("are left out of a hole", () => {
    const hole = [45.2, 40.2, 45.3, 40.2, 45.3, 40.3, 45.2, 40.3];
    const holed: MapArea = {
      ...west,
      id: "holed",
      polygons: [[west.polygons[0]?.[0] ?? [], hole]],
    };
    const { areas } = project([west, holed], [], size, null);
    expect((areas.get("holed")?.size ?? 0) / (areas.get("west")?.size ?? 1)).toBeCloseTo(0.96, 2);
  });

  it("say in small what of them is shown, within the small drawing", () => {
    const small = { x: 4, y: 4, width: 60, height: 50 };
    const { overview } = project([west, east, south], ["west"], size, small);
    expect(overview?.path).toMatch(/^M/);
    const { x = 0, y = 0, width = 0, height = 0 } = overview?.shown ?? {};
    expect(x).toBeGreaterThanOrEqual(4);
    expect(y).toBeGreaterThanOrEqual(4);
    expect(x + width).toBeLessThanOrEqual(64);
    expect(y + height).toBeLessThanOrEqual(54);
    expect(width).toBeLessThan(60);
  });
});
