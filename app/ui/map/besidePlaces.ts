import { type Cells, ownerAt } from "./cells.ts";
import {
  areClose,
  type Box,
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

/** A place for a label where nothing stands. */
export interface FreePlace {
  box: Box;
  leader: Line;
  /** Of the line, in pixels: the least that the place can cost. */
  length: number;
  /** What it costs. Worked out when it is first asked for: most places are too far away to be asked. */
  priced: () => Placed;
}

/** Between labels, and between a label and an area that is not its own, in pixels. */
const gap = 4;
/** What a place is worth less, in pixels of a longer line. */
const ofCrossing = 300;
const ofRunningThrough = 1000;
/** Over areas that are not its own a line counts this much longer. */
const ofForeign = 0.8;

/** Every free place beside the areas, that with the shortest line first; where there is none, those on them. */
export function freePlaces(
  label: Unplaced,
  size: Size,
  filled: (box: Box) => number,
  fixed: readonly Box[],
  cells: Cells,
): readonly FreePlace[] {
  const step = label.height / 3;
  const free: Box[] = [];
  for (let y = 0; y + label.height <= size.height; y += step)
    for (let x = 0; x + label.width <= size.width; x += step) {
      const box = { x, y, width: label.width, height: label.height };
      if (!fixed.some((other) => areClose(box, other, gap))) free.push(box);
    }
  const clear = free.filter((box) => filled(widened(box)) === 0);
  return (clear.length > 0 ? clear : free)
    .map((box) => freePlace(box, label, cells))
    .toSorted((a, b) => a.length - b.length);
}

function freePlace(box: Box, label: Unplaced, cells: Cells): FreePlace {
  const leader: Line = [label.at, nearestIn(box, label.at)];
  const length = distance(...leader);
  let known: Placed | null = null;
  const price = (): Placed => {
    const cost = length + ofForeign * foreignUnder(leader, length, label.owner, cells);
    return { ...box, id: label.id, leader, cost };
  };
  return { box, leader, length, priced: () => (known ??= price()) };
}

/** How much of a line leads over areas that are not the label's own, in pixels. */
function foreignUnder([from, to]: Line, length: number, owner: number, cells: Cells): number {
  let foreign = 0;
  for (let along = 0; along < length; along += cells.side) {
    const share = along / length;
    const here = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    const found = ownerAt(here, cells);
    if (found >= 0 && found !== owner) foreign += cells.side;
  }
  return foreign;
}

/** The place that costs least beside labels that are placed; of two that cost the same, the nearer one. */
export function bestOf(places: readonly FreePlace[], others: readonly Placed[]): Placed | null {
  let found: Placed | null = null;
  let least = Infinity;
  for (const place of places) {
    // They are in the order of their lengths, so no later one can be better.
    if (place.length >= least) break;
    if (others.some((other) => areClose(place.box, other, gap))) continue;
    const priced = place.priced();
    if (priced.cost >= least) continue;
    const cost = priced.cost + others.reduce((sum, other) => sum + trouble(priced, other), 0);
    if (cost < least) [found, least] = [priced, cost];
  }
  return found;
}

/** What a place costs beside a label that is placed: lines that cross, or lead under a label. */
export function trouble({ leader, ...place }: Placed, other: Placed): number {
  if (leader === null) return 0;
  const through = runsThrough(leader, other) ? ofRunningThrough : 0;
  if (other.leader === null) return through;
  return (
    through +
    (runsThrough(other.leader, place) ? ofRunningThrough : 0) +
    (doCross(leader, other.leader) ? ofCrossing : 0)
  );
}

/** A box with what has to be free around it. */
export function widened({ x, y, width, height }: Box): Box {
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
}
