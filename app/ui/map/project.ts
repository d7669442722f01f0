import { geoMercator, geoPath } from "d3-geo";
import type { Box, Point, Size } from "./geometry.ts";
import type { MapOutline } from "./mapParts.ts";

/** Where an area is drawn. */
export interface DrawnArea {
  path: string;
  /** The middle of its largest part. */
  centre: Point;
  /** Its lines: what lies within an odd number of them belongs to it. */
  lines: readonly (readonly Point[])[];
}

export interface Drawn {
  areas: ReadonlyMap<string, DrawnArea>;
  /** All areas in small, what of them the drawing shows, and their room; `null` where it has no room. */
  overview: { path: string; shown: Box; box: Box } | null;
}

/** Beyond the edge, so that areas that it cuts show no line along it. */
const beyond = 4;

/**
 * Areas on a plane of this size, so large that those of the frame (all where it is empty) just fit into it with
 * margins at the sides (x), above and below (y). `overview` is the box of a second, small drawing of them all.
 */
export function project(
  outlines: readonly MapOutline[],
  frame: readonly string[],
  { width, height }: Size,
  margin: Point,
  overview: Box | null,
): Drawn {
  const shapes = outlines.map(shapeOf);
  const framed = shapes.filter((_, index) => frame.includes(outlines[index]?.id ?? ""));
  const projection = geoMercator()
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      collectionOf(framed.length > 0 ? framed : shapes),
    )
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
  const pointAt = (place: Place): Point[] => {
    const [x, y] = projection(place) ?? [];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  };
  const write = geoPath(projection).digits(1);
  const drawn = outlines.map((outline, index): [string, DrawnArea] => {
    const shape = shapes[index] ?? shapeOf(outline);
    const parts = shape.coordinates.map((polygon) => ({
      type: "Polygon" as const,
      coordinates: polygon,
    }));
    const largest = parts.toSorted((a, b) => write.area(b) - write.area(a))[0] ?? shape;
    const [x, y] = write.centroid(largest);
    const lines = shape.coordinates.flat().map((ring) => ring.flatMap(pointAt));
    return [outline.id, { path: write(shape) ?? "", centre: { x, y }, lines }];
  });
  const corners = [projection.invert?.([0, 0]), projection.invert?.([width, height])];
  return {
    areas: new Map(drawn),
    overview: overview && overviewOf(collectionOf(shapes), overview, corners),
  };
}

type Place = [longitude: number, latitude: number];
interface Shape {
  type: "MultiPolygon";
  coordinates: Place[][][];
}

const collectionOf = (geometries: Shape[]) => ({ type: "GeometryCollection" as const, geometries });

function overviewOf(
  all: ReturnType<typeof collectionOf>,
  box: Box,
  corners: readonly (Place | null | undefined)[],
): Drawn["overview"] {
  const { x, y, width, height } = box;
  const small = geoMercator().fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    all,
  );
  const [from, to] = corners.map((corner) => corner && small(corner));
  if (!from || !to) return null;
  // Where the large drawing reaches beyond all areas, the small one ends at its own edge.
  const left = Math.max(x, from[0]);
  const top = Math.max(y, from[1]);
  const right = Math.min(x + width, to[0]);
  const bottom = Math.min(y + height, to[1]);
  const shown = { x: left, y: top, width: right - left, height: bottom - top };
  return { path: geoPath(small).digits(1)(all) ?? "", shown, box };
}

/** On a globe a line has two insides: seen from above, the outer line goes clockwise and a hole the other way. */
function shapeOf({ polygons }: MapOutline): Shape {
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) =>
      rings.map((ring, index) => {
        const points = pointsOf(ring);
        return isClockwise(points) === (index === 0) ? points : points.toReversed();
      }),
    ),
  };
}

function pointsOf(ring: readonly number[]): Place[] {
  const points: Place[] = [];
  for (let index = 0; index + 1 < ring.length; index += 2)
    points.push([ring[index] ?? 0, ring[index + 1] ?? 0]);
  return [...points, ...points.slice(0, 1)];
}

function isClockwise(points: readonly Place[]): boolean {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[index + 1] ?? [x, y];
      return sum + (nextX - x) * (nextY + y);
    }, 0) > 0
  );
}
