import { describe, expect, it } from "vitest";
import type { MapOutline } from "../../../app/ui/map/mapParts.ts";
import { cellsOf, ownerAt } from "../../../app/ui/map/cells.ts";
import { type DrawnArea, project } from "../../../app/ui/map/project.ts";

/** A square of half a degree, with its points in the one order or the other. */
const square = (id: string, longitude: number, latitude: number, isTurned = false): MapOutline => {
  const corners = [
    [longitude, latitude],
    [longitude, latitude + 0.5],
    [longitude + 0.5, latitude + 0.5],
    [longitude + 0.5, latitude],
  ];
  const ring = (isTurned ? corners.toReversed() : corners).flat();
  return { id, polygons: [[ring]] };
};
const size = { width: 400, height: 300 };
const margin = { x: 20, y: 20 };
const drawn = (
  outlines: readonly MapOutline[],
  frame: readonly string[] = [],
  edge = margin,
  overview: Parameters<typeof project>[4] = null,
) => project(outlines, frame, size, edge, overview);
/** How far the lines of an area reach. */
function reachOf(area: DrawnArea | undefined) {
  const points = area?.lines.flat() ?? [];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
const west = square("west", 45, 40);
const east = square("east", 48, 40);
const south = square("south", 45, 38.5);

describe("areas on a plane", () => {
  it("lie as on a map: the west to the left, the north above", () => {
    const { areas } = drawn([west, east, south]);
    const [a, b, c] = [areas.get("west"), areas.get("east"), areas.get("south")];
    expect(a && b && a.centre.x < b.centre.x).toBe(true);
    expect(a && c && a.centre.y < c.centre.y).toBe(true);
  });

  it("are the same whichever way their lines go", () => {
    const one = drawn([west, east]).areas;
    const other = drawn([square("west", 45, 40, true), square("east", 48, 40, true)]).areas;
    for (const id of ["west", "east"]) {
      expect(reachOf(one.get(id))).toEqual(reachOf(other.get(id)));
      expect(one.get(id)?.centre.x).toBeCloseTo(other.get(id)?.centre.x ?? 0, 5);
    }
  });

  it("of the frame fill the drawing up to its margins", () => {
    const { areas } = drawn([west, east], ["west"]);
    expect(areas.get("west")?.centre.x).toBeCloseTo(200, 0);
    const { top, bottom } = reachOf(areas.get("west"));
    expect(top).toBeCloseTo(20, 0);
    expect(bottom).toBeCloseTo(280, 0);
    const narrow = reachOf(drawn([west, east], ["west"], { x: 150, y: 20 }).areas.get("west"));
    expect(narrow.left).toBeCloseTo(150, 0);
    expect(narrow.right).toBeCloseTo(250, 0);
  });

  it("keep their holes", () => {
    const hole = [45.2, 40.2, 45.3, 40.2, 45.3, 40.3, 45.2, 40.3];
    const holed: MapOutline = { ...west, polygons: [[west.polygons[0]?.[0] ?? [], hole]] };
    const found = drawn([holed]).areas.get("west");
    expect(found?.lines).toHaveLength(2);
    const cells = cellsOf([{ lines: found?.lines ?? [] }], size);
    const { x = 0, y = 0 } = found?.lines[1]?.[0] ?? {};
    const { x: farX = 0, y: farY = 0 } = found?.lines[1]?.[2] ?? {};
    expect(ownerAt({ x: (x + farX) / 2, y: (y + farY) / 2 }, cells)).toBe(-1);
    expect(ownerAt({ x: reachOf(found).left + 10, y: 150 }, cells)).toBe(0);
  });

  it("say in small what of them is shown, within the small drawing", () => {
    const small = { x: 4, y: 4, width: 60, height: 50 };
    const { overview } = drawn([west, east, south], ["west"], margin, small);
    expect(overview?.path).toMatch(/^M/);
    const { x = 0, y = 0, width = 0, height = 0 } = overview?.shown ?? {};
    expect(x).toBeGreaterThanOrEqual(4);
    expect(y).toBeGreaterThanOrEqual(4);
    expect(x + width).toBeLessThanOrEqual(64);
    expect(y + height).toBeLessThanOrEqual(54);
    expect(width).toBeLessThan(60);
  });
});
