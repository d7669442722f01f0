import type { Box } from "./project.ts";

/** A label that looks for its place. */
export interface Unplaced {
  id: string;
  /** Where it would stand best: the middle of its area. */
  at: { x: number; y: number };
  width: number;
  height: number;
  /** How large its area is; the largest are placed first. */
  size: number;
}

/** Where it stands, and whether that is so far from its area that a line has to lead there. */
export interface Placed extends Box {
  id: string;
  at: { x: number; y: number };
  isAway: boolean;
}

/** Between labels, in pixels, and around the middle of areas whose labels are still to be placed. */
const gap = 3;
const turns = 24;

/**
 * A place for each label on a plane of this size, none over another: in the middle of its area where it has room
 * there, else as near as it can. Where there is no room at all it stays in the middle.
 */
export function labelPlaces(
  labels: readonly Unplaced[],
  { width, height }: { width: number; height: number },
): Map<string, Placed> {
  const bySize = labels.toSorted((a, b) => b.size - a.size);
  const placed = new Map<string, Placed>();
  for (const [index, label] of bySize.entries()) {
    // Of an area that it would hide, the label stands aside.
    const hides = label.size < label.width * label.height;
    const unplaced = bySize.slice(hides ? index : index + 1);
    const taken = [...placed.values(), ...unplaced.map(middleOf)];
    const isFree = (box: Box) =>
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= width &&
      box.y + box.height <= height &&
      !taken.some((other) => overlaps(box, other));
    const places = placesAround(label, Math.max(width, height));
    const box = places.find(isFree) ?? boxAt(label, label.at);
    placed.set(label.id, placedAt(label, box));
  }
  untangle(placed);
  return placed;
}

function placedAt({ id, at }: Pick<Placed, "id" | "at">, box: Box): Placed {
  const { x, y, width, height } = box;
  const isAway = at.x < x || at.x > x + width || at.y < y || at.y > y + height;
  return { x, y, width, height, id, at, isAway };
}

/** Two lines that cross are longer than the same two with their ends exchanged. */
function untangle(placed: Map<string, Placed>): void {
  const away = [...placed.values()].filter(({ isAway }) => isAway).map(({ id }) => id);
  for (const first of away)
    for (const second of away) {
      const [a, b] = [placed.get(first), placed.get(second)];
      if (!a || !b || first >= second) continue;
      const [one, other] = [placedAt(a, inPlaceOf(b, a)), placedAt(b, inPlaceOf(a, b))];
      const others = [...placed.values()].filter((box) => box !== a && box !== b);
      const hasRoom = [one, other].every((box) => !others.some((near) => overlaps(box, near)));
      if (!hasRoom || overlaps(one, other) || reach(one) + reach(other) >= reach(a) + reach(b))
        continue;
      placed.set(first, one);
      placed.set(second, other);
    }
}

/** The box of one label where another stands: it keeps the edge to which the other's line leads. */
function inPlaceOf(other: Placed, { width, height }: Box): Box {
  const { x, y } = middle(other);
  const left = x > other.at.x ? other.x : other.x + other.width - width;
  return { x: left, y: y - height / 2, width, height };
}

function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function reach(label: Placed): number {
  const { x, y } = middle(label);
  return Math.hypot(x - label.at.x, y - label.at.y);
}

/** From the middle outwards. */
function placesAround(label: Unplaced, reach: number): Box[] {
  const step = label.height / 3;
  const places = [boxAt(label, label.at)];
  for (let away = step; away < reach; away += step)
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      // Labels are wider than high, so they move aside farther than up.
      const x = label.at.x + Math.cos(angle) * away * 1.4;
      places.push(boxAt(label, { x, y: label.at.y + Math.sin(angle) * away }));
    }
  return places;
}

function boxAt(
  { width, height }: Pick<Box, "width" | "height">,
  { x, y }: { x: number; y: number },
): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** What of an area stays free until its own label is placed. */
function middleOf({ at, height }: Unplaced): Box {
  const side = height / 3;
  return { x: at.x - side / 2, y: at.y - side / 2, width: side, height: side };
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
