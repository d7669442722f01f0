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
  /** The length of its line, longer where it leads over other areas; 0 where it has none. */
  cost: number;
}

/** Between labels, and between a label and an area that is not its own, in pixels. */
const gap = 4;
/** Of an area that is not this much larger than its label too little would be seen. */
const leastShare = 2.6;
/** What a place is worth less, in pixels of a longer line. */
const ofCrossing = 300;
const ofRunningThrough = 1000;
/** For a label that finds no place, and covers what it is about. */
const ofNoRoom = 10_000;
/** Over areas that are not its own a line counts this much longer. */
const ofForeign = 0.8;
/** How often the labels beside the areas are placed anew. */
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
    if (inside) placed.set(label.id, { ...inside, id: label.id, leader: null, cost: 0 });
    else aside.push({ ...label, at: nearest(own, label.at) });
  }
  const fixed = [...placed.values(), ...reserved];
  const filled = filledUnder(cells);
  const waiting = aside.map((label): Waiting => {
    return { label, places: placesBeside(label, size, filled, fixed, cells) };
  });
  const tries = orders.map((compare) => {
    const found = inTurn(waiting.toSorted(compare), placed);
    return { found, trouble: troubleOf(found) };
  });
  const [least] = tries.toSorted((a, b) => a.trouble - b.trouble);
  return least?.found ?? placed;
}

/** A label beside the areas, with its places. */
interface Waiting {
  label: Unplaced;
  places: readonly Beside[];
}

const nearestCost = ({ places: [place] }: Waiting) => place?.cost ?? 0;

/** Who chooses first decides who has to stand far away, so several orders are tried. */
const orders: readonly ((a: Waiting, b: Waiting) => number)[] = [
  // Those in the midst of others choose first: the rest have more places that are near.
  (a, b) => nearestCost(b) - nearestCost(a),
  (a, b) => nearestCost(a) - nearestCost(b),
  (a, b) => a.label.at.y - b.label.at.y,
  (a, b) => b.label.at.y - a.label.at.y,
  (a, b) => a.label.at.x - b.label.at.x,
  (a, b) => b.label.at.x - a.label.at.x,
];

/** Each takes its best place in turn, and again, by then knowing where the others stand. */
function inTurn(
  waiting: readonly Waiting[],
  settled: ReadonlyMap<string, Placed>,
): Map<string, Placed> {
  const placed = new Map(settled);
  for (let round = 0; round < rounds; round += 1)
    for (const { label, places } of waiting) {
      placed.delete(label.id);
      placed.set(label.id, best(places, [...placed.values()]) ?? inTheMiddle(label));
    }
  return placed;
}

/** How long all lines are, and longer where they cross each other or lead under labels. */
function troubleOf(placed: ReadonlyMap<string, Placed>): number {
  const all = [...placed.values()];
  return all.reduce((sum, one, index) => {
    if (one.cost === 0) return sum;
    const others = all.filter((other, at) => at < index || other.cost === 0);
    return sum + one.cost + others.reduce((more, other) => more + trouble(one, other), 0);
  }, 0);
}

function placeInside(label: Unplaced, own: readonly Point[], cells: Cells): Box | null {
  const room = own.length * cells.side ** 2;
  if (room < leastShare * label.width * label.height) return null;
  const byDistance = own.toSorted((a, b) => distance(a, label.at) - distance(b, label.at));
  const at = byDistance.find((point) =>
    liesIn(widened(boxAround(point, label)), label.owner, cells),
  );
  return at ? boxAround(at, label) : null;
}

interface Beside extends Placed {
  leader: Line;
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
function trouble({ leader, ...place }: Placed, other: Placed): number {
  if (leader === null) return 0;
  const through = runsThrough(leader, other) ? ofRunningThrough : 0;
  if (other.leader === null) return through;
  return (
    through +
    (runsThrough(other.leader, place) ? ofRunningThrough : 0) +
    (doCross(leader, other.leader) ? ofCrossing : 0)
  );
}

function inTheMiddle({ id, at, width, height }: Unplaced): Placed {
  return { ...boxAround(at, { width, height }), id, leader: null, cost: ofNoRoom };
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
