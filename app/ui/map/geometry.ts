/** A point of the drawing, in pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A box in pixels of the drawing. */
export interface Box extends Point, Size {}

/** A straight line between two points. */
export type Line = readonly [Point, Point];

export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two boxes are nearer to each other than the gap. */
export function areClose(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The point of a box that is nearest to a point. */
export function nearestIn({ x, y, width, height }: Box, point: Point): Point {
  return {
    x: Math.max(x, Math.min(x + width, point.x)),
    y: Math.max(y, Math.min(y + height, point.y)),
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether two lines cross; lines that only touch do not. */
export function doCross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a line runs through a box, or ends in it. */
export function runsThrough(line: Line, box: Box): boolean {
  const { x, y, width, height } = box;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ] as const;
  const isWithin = (point: Point) => distance(nearestIn(box, point), point) === 0;
  return (
    isWithin(line[0]) ||
    isWithin(line[1]) ||
    doCross(line, [corners[0], corners[2]]) ||
    doCross(line, [corners[1], corners[3]])
  );
}

/** On which side of the line from a to b a point lies: the sign says it. */
function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
