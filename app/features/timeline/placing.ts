/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How wide a text is, about: an upper estimate for the fonts of `system-ui`, since nothing is measured. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.57;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** The box grown by a margin on every side. */
export function grown(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

const columnWidth = 32;

/** Places that something stands in, by columns of the picture: a text is held against its own columns only. */
export class TakenPlaces {
  readonly #columns = new Map<number, Box[]>();

  add(...boxes: readonly Box[]): void {
    for (const box of boxes) {
      for (const column of columnsOf(box)) {
        const others = this.#columns.get(column);
        if (others) others.push(box);
        else this.#columns.set(column, [box]);
      }
    }
  }

  /** Whether the box touches anything, or comes nearer to it than the margin. */
  touches(box: Box, margin = 0): boolean {
    const wide = grown(box, margin);
    for (const column of columnsOf(wide)) {
      if (this.#columns.get(column)?.some((other) => overlap(wide, other))) return true;
    }
    return false;
  }
}

function* columnsOf({ left, right }: Box): Generator<number> {
  const last = Math.floor(right / columnWidth);
  for (let column = Math.floor(left / columnWidth); column <= last; column += 1) yield column;
}

/** Whether the box lies wholly in the area, and touches nothing nor comes nearer to it than the margin. */
export function isFree(box: Box, area: Box, taken: TakenPlaces, margin = 0): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom &&
    !taken.touches(box, margin)
  );
}

const stepAcross = 24;
const stepDown = 12;
/** A text this near to its point would look like part of the line. */
const leastDistance = 26;

/**
 * The free place for a box of this size nearest to a point, below rather than above it, with a margin to
 * what is there; `null` where the area has none.
 */
export function placeNear(
  point: { x: number; y: number },
  size: { width: number; height: number },
  area: Box,
  taken: TakenPlaces,
  margin: number,
): Box | null {
  let best: { box: Box; cost: number } | null = null;
  const lefts: number[] = [];
  for (let left = area.left; left + size.width <= area.right; left += stepAcross) lefts.push(left);
  const acrossTo = (left: number) => Math.max(left - point.x, 0, point.x - left - size.width);
  // From the point outwards: what is nearer costs less, so most places need no look.
  for (const left of lefts.toSorted((a, b) => acrossTo(a) - acrossTo(b))) {
    if (best && acrossTo(left) > best.cost) break;
    for (let top = area.top; top + size.height <= area.bottom; top += stepDown) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const distance = distanceTo(box, point);
      const cost = distance + (box.bottom < point.y ? 40 : 0);
      if (distance < leastDistance || (best && cost >= best.cost)) continue;
      if (isFree(box, area, taken, margin)) best = { box, cost };
    }
  }
  return best?.box ?? null;
}

function distanceTo(box: Box, { x, y }: { x: number; y: number }): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}

/** Breaks a text into lines no wider than the limit, between words. */
export function wrap(text: string, size: number, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
