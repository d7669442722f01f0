import { type Box, type TakenPlaces, grown, placeNear, textWidth, wrap } from "./placing.ts";

/** The founding pair in words, with a line from the text to the point. */
export interface Annotation {
  id: string;
  box: Box;
  /** Where the text stands: its lines end, or start, at the same place. */
  x: number;
  baseline: number;
  anchor: "start" | "end";
  point: { x: number; y: number };
  /** Where the line to the point starts. */
  from: { x: number; y: number };
  figure: string;
  figureSize: number;
  lines: readonly string[];
  mark: readonly string[];
  lineHeight: number;
}

/** What is said of the pair. */
export interface Founding {
  id: string;
  figure: string;
  text: string;
  mark: readonly string[];
}

/** The free place nearest to the point; `null` where the picture has none. */
export function placeFounding(
  { plot, text, headroom }: { plot: Box; text: number; headroom: number },
  { id, figure, text: words, mark }: Founding,
  point: { x: number; y: number },
  taken: TakenPlaces,
): Annotation | null {
  const figureSize = text * 1.85;
  const figureWidth = figure.length * figureSize * 0.62 + text * 0.6;
  const limit = Math.min(text * 36, (plot.right - plot.left) * 0.86) - figureWidth;
  const [lineSize, markSize] = [text * 1.1, text];
  const lines = wrap(words, lineSize, limit);
  const marks = mark.flatMap((line) => wrap(line, markSize, limit + figureWidth));
  const lineHeight = lineSize * 1.35;
  const width = Math.max(
    figureWidth + Math.max(...lines.map((line) => textWidth(line, lineSize))),
    ...marks.map((line) => textWidth(line, markSize)),
  );
  const height = figureSize + (lines.length - 1) * lineHeight + marks.length * lineHeight + 4;
  const area = {
    left: plot.left + 10,
    right: plot.right - 4,
    top: plot.top - headroom,
    bottom: plot.bottom - 6,
  };
  const box = placeNear(point, { width, height }, area, taken, 6);
  if (!box) return null;
  const isLeft = (box.left + box.right) / 2 < point.x;
  const isAbove = box.bottom < point.y;
  const from =
    point.x >= box.left && point.x <= box.right
      ? { x: point.x, y: isAbove ? box.bottom + 2 : box.top - 2 }
      : { x: isLeft ? box.right + 4 : box.left - 4, y: box.top + figureSize * 0.6 };
  // The text ends beside the point where it lies to its left or under it: so it visibly belongs to it.
  const anchor = box.left > point.x ? "start" : "end";
  return {
    id,
    box,
    x: anchor === "end" ? box.right : box.left,
    baseline: box.top + figureSize * 0.82,
    anchor,
    point,
    from,
    figure,
    figureSize,
    lines,
    mark: marks,
    lineHeight,
  };
}

/** Small boxes along the annotation's line, so that no label is put across it. */
export function alongLine({ from, point }: Annotation): Box[] {
  return [0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const x = from.x + (point.x - from.x) * share;
    const y = from.y + (point.y - from.y) * share;
    return grown({ left: x, right: x, top: y, bottom: y }, 8);
  });
}
