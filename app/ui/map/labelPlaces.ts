import { type Cells, filledUnder, liesIn, middlesOf, ownerAt } from "./cells.ts";
import {
  areClose,
  type Box,
  boxAround,
  distance,
  doCross,
  type Line,
  nearestIn,
  type Point,
  runsThrough,
  type Size,
} from "./geometry.ts";

/** A label that looks for its place. */
export interface Unplaced extends Size {
  id: string;
  /** Where it would stand best: the middle of its area. */
  at: Point;
  /** Its area, as the cells have it. */
  owner: number;
}

/** Where it stands. */
export interface Placed extends Box {
  id: string;
  /** From its area to its edge, where it stands beside the areas; `null` where it stands on its own. */
  leader: Line | null;
}

/** Between labels, and between a label and an area that is not its own, in pixels. */
const gap = 4;
/** Of an area that is not this much larger than its label too little would be seen. */
const leastShare = 2.6;
/** What a place is worth less, in pixels of a longer line. */
const ofCrossing = 300;
const ofRunningThrough = 1000;
/** Over areas that are not its own a line counts this much longer. */
const ofForeign = 0.8;
/** How often the labels beside the areas are placed anew, each knowing where the others stand by then. */
const rounds = 3;

/**
 * A place for each label on a plane of this size: on its own area where that has room and is seen around it, else
 * beside all areas, with a short line that leads there and crosses no other if that can be. None lies over another
 * or over what is reserved; where nothing is free, a label stays in the middle of its area.
 */
export function labelPlaces(
  labels: readonly Unplaced[],
  cells: Cells,
  size: Size,
  reserved: readonly Box[],
): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const aside: Unplaced[] = [];
  for (const label of labels) {
    const own = middlesOf(label.owner, cells);
    const inside = placeInside(label, own, cells);
    if (inside) placed.set(label.id, { ...inside, id: label.id, leader: null });
    else aside.push({ ...label, at: nearest(own, label.at) });
  }
  const fixed = [...placed.values(), ...reserved];
  const filled = filledUnder(cells);
  // Those in the midst of others choose first: the rest have more places that are near.
  const waiting = aside
    .map((label) => ({ label, places: placesBeside(label, size, filled, fixed, cells) }))
    .toSorted((a, b) => (b.places[0]?.cost ?? 0) - (a.places[0]?.cost ?? 0));
  for (let round = 0; round < rounds; round += 1)
    for (const { label, places } of waiting) {
      placed.delete(label.id);
      const others = [...placed.values()];
      placed.set(label.id, best(places, others) ?? inTheMiddle(label));
    }
  return placed;
}

function placeInside(label: Unplaced, own: readonly Point[], cells: Cells): Box | null {
  const room = own.length * cells.side ** 2;
  if (room < leastShare * label.width * label.height) return null;
  const byDistance = own.toSorted((a, b) => distance(a, label.at) - distance(b, label.at));
  const at = byDistance.find((point) => liesIn(boxAround(point, label), label.owner, cells));
  return at ? boxAround(at, label) : null;
}

interface Beside extends Placed {
  leader: Line;
  /** The length of its line, longer where it leads over other areas. */
  cost: number;
}

/** Every free place beside the areas, the best first; where there is none, the free places on them. */
function placesBeside(
  label: Unplaced,
  size: Size,
  filled: (box: Box) => number,
  fixed: readonly Box[],
  cells: Cells,
): readonly Beside[] {
  const step = label.height / 3;
  const free: Box[] = [];
  for (let y = 0; y + label.height <= size.height; y += step)
    for (let x = 0; x + label.width <= size.width; x += step) {
      const box = { x, y, width: label.width, height: label.height };
      if (!fixed.some((other) => areClose(box, other, gap))) free.push(box);
    }
  const clear = free.filter((box) => filled(widened(box)) === 0);
  return (clear.length > 0 ? clear : free)
    .map((box) => besideAt(box, label, cells))
    .toSorted((a, b) => a.cost - b.cost);
}

function besideAt(box: Box, { id, at, owner }: Unplaced, cells: Cells): Beside {
  const leader: Line = [at, nearestIn(box, at)];
  const [from, to] = leader;
  const length = distance(from, to);
  let foreign = 0;
  for (let along = 0; along < length; along += cells.side) {
    const share = along / length;
    const here = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    const found = ownerAt(here, cells);
    if (found >= 0 && found !== owner) foreign += cells.side;
  }
  return { ...box, id, leader, cost: length + ofForeign * foreign };
}

function best(places: readonly Beside[], others: readonly Placed[]): Beside | null {
  let found: Beside | null = null;
  let least = Infinity;
  for (const place of places) {
    // They are in the order of their costs, so no later one can be better.
    if (place.cost >= least) break;
    if (others.some((other) => areClose(place, other, gap))) continue;
    const cost = place.cost + others.reduce((sum, other) => sum + trouble(place, other), 0);
    if (cost < least) [found, least] = [place, cost];
  }
  return found;
}

/** What a place costs beside a label that is placed: lines that cross, or lead under a label. */
function trouble({ leader, ...place }: Beside, other: Placed): number {
  const through = runsThrough(leader, other) ? ofRunningThrough : 0;
  if (other.leader === null) return through;
  return (
    through +
    (runsThrough(other.leader, place) ? ofRunningThrough : 0) +
    (doCross(leader, other.leader) ? ofCrossing : 0)
  );
}

function inTheMiddle({ id, at, width, height }: Unplaced): Placed {
  return { ...boxAround(at, { width, height }), id, leader: null };
}

function nearest(points: readonly Point[], to: Point): Point {
  return (
    points.reduce<Point | null>(
      (found, point) => (found && distance(found, to) <= distance(point, to) ? found : point),
      null,
    ) ?? to
  );
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
}
