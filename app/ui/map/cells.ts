import type { Box, Point, Size } from "./geometry.ts";

/** A plane in square cells, with the area that each cell belongs to. */
export interface Cells {
  /** Of a cell, in pixels. */
  side: number;
  columns: number;
  rows: number;
  /** By row, then by column: the place of the area in the list that was given, or -1. */
  owners: Int16Array;
}

/** Fine enough for letters, and few enough to be filled anew whenever the drawing changes its size. */
const side = 5;

/** Fills the plane line by line. Of each area its lines: what lies within an odd number of them is filled. */
export function cellsOf(
  areas: readonly { lines: readonly (readonly Point[])[] }[],
  { width, height }: Size,
): Cells {
  const columns = Math.max(1, Math.floor(width / side));
  const rows = Math.max(1, Math.floor(height / side));
  const owners = new Int16Array(columns * rows).fill(-1);
  for (const [owner, { lines }] of areas.entries())
    for (let row = 0; row < rows; row += 1) {
      const ends = crossingsAt((row + 0.5) * side, lines).toSorted((a, b) => a - b);
      for (let index = 0; index + 1 < ends.length; index += 2) {
        const first = Math.max(0, Math.ceil((ends[index] ?? 0) / side - 0.5));
        const last = Math.min(columns - 1, Math.floor((ends[index + 1] ?? 0) / side - 0.5));
        for (let column = first; column <= last; column += 1)
          owners[row * columns + column] = owner;
      }
    }
  return { side, columns, rows, owners };
}

/** How many cells under a box belong to any area; a box that reaches over the edge is cut there. */
export function filledUnder(cells: Cells): (box: Box) => number {
  const { columns, rows, owners } = cells;
  // Each holds how many cells are filled above and to the left of it.
  const sums = new Int32Array((columns + 1) * (rows + 1));
  const at = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const own = (owners[row * columns + column] ?? -1) >= 0 ? 1 : 0;
      sums[(row + 1) * (columns + 1) + column + 1] =
        own + at(column, row + 1) + at(column + 1, row) - at(column, row);
    }
  return (box) => {
    const { left, top, right, bottom } = cellsUnder(box, cells);
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  };
}

/** Whether everything under a box belongs to one area. */
export function liesIn(box: Box, owner: number, cells: Cells): boolean {
  const { left, top, right, bottom } = cellsUnder(box, cells);
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      if (cells.owners[row * cells.columns + column] !== owner) return false;
  return right > left && bottom > top;
}

/** The middles of the cells of an area. */
export function middlesOf(owner: number, { side, columns, owners }: Cells): Point[] {
  const middles: Point[] = [];
  for (const [index, one] of owners.entries())
    if (one === owner)
      middles.push({
        x: ((index % columns) + 0.5) * side,
        y: (Math.floor(index / columns) + 0.5) * side,
      });
  return middles;
}

/** The area at a point, or -1. */
export function ownerAt({ x, y }: Point, { side, columns, rows, owners }: Cells): number {
  const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
  if (column < 0 || row < 0 || column >= columns || row >= rows) return -1;
  return owners[row * columns + column] ?? -1;
}

function cellsUnder({ x, y, width, height }: Box, { side, columns, rows }: Cells) {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    left: within(Math.floor(x / side), columns),
    top: within(Math.floor(y / side), rows),
    right: within(Math.ceil((x + width) / side), columns),
    bottom: within(Math.ceil((y + height) / side), rows),
  };
}

function crossingsAt(y: number, lines: readonly (readonly Point[])[]): number[] {
  return lines.flatMap((points) =>
    points.flatMap((from, index) => {
      const to = points[(index + 1) % points.length];
      if (!to || from.y > y === to.y > y) return [];
      return [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)];
    }),
  );
}
