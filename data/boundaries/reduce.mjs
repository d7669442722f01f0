// Writes data/boundaries.json from the boundary file that data/README.md names:
//   npm run data:boundaries -- <file>.geojson
// Rounds to a thousandth of a degree and leaves out points that the map would not show. Neighbours share their
// border, so each stretch of it between two corners is reduced once, the same for both: no gaps open.
import { readFileSync, writeFileSync } from "node:fs";
import { crosswalk, landOfOthers } from "./crosswalk.mjs";

/** How far a left-out point may lie from the border that is kept, in degrees: about 700 m. */
const tolerance = 0.0065;
/** A degree of longitude is so much shorter than one of latitude, in the middle of the country. */
const narrowing = Math.cos((40.2 * Math.PI) / 180);

const [, , path] = process.argv;
const { features } = JSON.parse(readFileSync(path, "utf8"));

const rounded = ([longitude, latitude]) =>
  [longitude, latitude].map((degrees) => Math.round(degrees * 1000) / 1000);
const keyOf = (point) => point.join(" ");

/** Without the closing point, and without points that rounding put on one place. */
function openRing(ring) {
  const points = ring.map(rounded);
  const key = (index) => keyOf(points[index]);
  return points.slice(0, -1).filter((point, index) => keyOf(point) !== key(index + 1));
}

const areas = features.map(({ properties, geometry }) => ({
  iso: properties.ISO,
  polygons: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
    (rings) => rings.map(openRing),
  ),
}));

/** The points next to each point, over all borders: two, except where borders meet. */
const neighbours = new Map();
for (const ring of areas.flatMap(({ polygons }) => polygons.flat()))
  for (const [index, point] of ring.entries()) {
    const next = ring[(index + 1) % ring.length];
    for (const [a, b] of [
      [point, next],
      [next, point],
    ])
      neighbours.set(keyOf(a), (neighbours.get(keyOf(a)) ?? new Set()).add(keyOf(b)));
  }
const isCorner = (point) => neighbours.get(keyOf(point)).size !== 2;

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [(bx - ax) * narrowing, by - ay];
  const [px, py] = [(x - ax) * narrowing, y - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

/** Douglas and Peucker: keeps the farthest point, and looks again on both sides of it, while it is too far away. */
function reduced(points) {
  const [first, last] = [points[0], points.at(-1)];
  const far = points.map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (points.length < 3 || most <= tolerance) return [first, last];
  const at = far.indexOf(most);
  return [...reduced(points.slice(0, at + 1)).slice(0, -1), ...reduced(points.slice(at))];
}

/** The same whichever of the two neighbours asks, though they go round in opposite ways. */
function reducedStretch(points) {
  const turned = points.toReversed();
  const isForward = points.map(keyOf).join() <= turned.map(keyOf).join();
  return isForward ? reduced(points) : reduced(turned).toReversed();
}

/** A ring begins at a corner, or where it has none at the point that comes first by its numbers. */
function reducedRing(ring) {
  const isAlone = !ring.some(isCorner);
  const byNumber = ring.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const start = isAlone ? ring.indexOf(byNumber[0]) : ring.findIndex(isCorner);
  const round = [...ring.slice(start), ...ring.slice(0, start), ring[start]];
  const away = (point) => distance(point, round[0], round[0]);
  const farthest = round.toSorted((a, b) => away(b) - away(a))[0];
  const ends = round.flatMap((point, index) => {
    const isEnd = index === 0 || index === round.length - 1;
    return isEnd || isCorner(point) || (isAlone && point === farthest) ? [index] : [];
  });
  return ends
    .slice(1)
    .flatMap((end, index) => reducedStretch(round.slice(ends[index], end + 1)).slice(0, -1));
}

const isos = [...new Set(areas.map(({ iso }) => iso))].toSorted((a, b) => (a < b ? -1 : 1));
const rows = isos.map((iso) => ({
  id: iso.toLowerCase().replace("~", ""),
  iso,
  districts: crosswalk[iso] ?? [],
  holds: landOfOthers[iso] ?? [],
  polygons: areas
    .filter((area) => area.iso === iso)
    .flatMap(({ polygons }) =>
      polygons.map((rings) =>
        rings.map((ring) => reducedRing(ring)).filter(({ length }) => length > 2),
      ),
    )
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => ring.flat())),
}));

const text = `{
  "$schema": "./schema/boundaries.schema.json",
  "updated": "${new Date().toISOString().slice(0, 10)}",
  "rows": [
${rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}
  ]
}
`;
writeFileSync(new URL("../boundaries.json", import.meta.url), text);
console.log(
  `${rows.length} areas, ${rows.flatMap(({ polygons }) => polygons.flat(2)).length / 2} points`,
);
