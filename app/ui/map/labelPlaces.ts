import {
  bestOf,
  type FreePlace,
  freePlaces,
  type Placed,
  trouble,
  type Unplaced,
  widened,
} from "./besidePlaces.ts";
import { type Cells, filledUnder, liesIn, middlesOf } from "./cells.ts";
import { type Box, boxAround, distance, type Point, type Size } from "./geometry.ts";

/** Of an area that is not this much larger than its label too little would be seen. */
const leastShare = 2.6;
/** For a label that finds no place, and covers what it is about. */
const ofNoRoom = 10_000;
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
    const places = freePlaces(label, size, filled, fixed, cells);
    return { label, places, nearest: bestOf(places, [])?.cost ?? 0 };
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
  places: readonly FreePlace[];
  /** What its best place costs while no other stands beside the areas. */
  nearest: number;
}

/** Who chooses first decides who has to stand far away, so several orders are tried. */
const orders: readonly ((a: Waiting, b: Waiting) => number)[] = [
  // Those in the midst of others choose first: the rest have more places that are near.
  (a, b) => b.nearest - a.nearest,
  (a, b) => a.nearest - b.nearest,
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
      placed.set(label.id, bestOf(places, [...placed.values()]) ?? inTheMiddle(label));
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
