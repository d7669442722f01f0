import { type Colour, colourOf, faded, nothing, stacked } from "./colours.ts";

// What elements paint. Runs in the page.

/** Nothing changes during a look, and each element is asked for very often. */
function kept<Value>(find: (element: Element) => Value): (element: Element) => Value {
  const found = new Map<Element, Value>();
  return (element) => {
    if (!found.has(element)) found.set(element, find(element));
    return found.get(element) as Value;
  };
}

export const isDrawn = kept(
  (element) => element.closest("defs, pattern, clipPath, .visually-hidden") === null,
);

/** An element's own opacity and that of what it stands in. */
const opacityOf: (element: Element) => number = kept((element) => {
  const around = element.parentElement === null ? 1 : opacityOf(element.parentElement);
  return around * Number(getComputedStyle(element).opacity);
});

export const fillOf = kept((element) => {
  if (element.tagName === "line") return null;
  const { fill, fillOpacity } = getComputedStyle(element);
  return painted(fill, opacityOf(element) * Number(fillOpacity));
});

export const strokeOf = kept((element) => {
  const { stroke, strokeOpacity, strokeWidth } = getComputedStyle(element);
  if (!(Number.parseFloat(strokeWidth) > 0)) return null;
  return painted(stroke, opacityOf(element) * Number(strokeOpacity));
});

export const backgroundOf = kept((element) =>
  painted(getComputedStyle(element).backgroundColor, opacityOf(element)),
);

/** The colour of an edge of a box. */
export const edgeColourOf = (element: Element, css: string) => painted(css, opacityOf(element));

/** The colour of a text outside of a drawing. */
export const inkOf = kept((element) =>
  painted(getComputedStyle(element).color, opacityOf(element)),
);

/** The colour of a paint; of a pattern what its stripes are from afar, a mixture by their areas. */
function painted(paint: string, opacity: number): Colour | null {
  if (paint === "none" || opacity === 0) return null;
  const parts = partsOf(paint);
  const colour = parts ? mixed(parts) : colourOf(paint);
  return colour[3] === 0 ? null : faded(colour, opacity);
}

/** How wide a shape's edge is on the screen, in pixels; 0 where it has none. */
export function edgeOf(mark: SVGGraphicsElement): number {
  const { stroke, strokeWidth, vectorEffect } = getComputedStyle(mark);
  const matrix = mark.getScreenCTM();
  if (stroke === "none" || !matrix) return 0;
  const scale = vectorEffect === "non-scaling-stroke" ? 1 : Math.hypot(matrix.a, matrix.b);
  return Number.parseFloat(strokeWidth) * scale;
}

export const isStriped = (element: Element) => partsOf(getComputedStyle(element).fill) !== null;

/** The rectangles that a pattern repeats; `null` where the paint is none. */
function partsOf(paint: string): SVGRectElement[] | null {
  const id = /url\(["']?#([^"')]+)/.exec(paint)?.[1];
  const pattern = id === undefined ? null : document.getElementById(id);
  return pattern && [...pattern.querySelectorAll("rect")];
}

function mixed(parts: readonly SVGRectElement[]): Colour {
  const areaOf = (one: Element) =>
    Number(one.getAttribute("width")) * Number(one.getAttribute("height"));
  const shares = parts.map((part) => {
    const tile = part.closest("pattern") ?? part;
    const share = areaOf(part) / areaOf(tile);
    return faded(colourOf(getComputedStyle(part).fill), share * opacityOf(part));
  });
  return stacked(shares, nothing);
}

/** The colours of an element's own fill; of a pattern those of its stripes. */
export function inksOf(element: Element): Colour[] {
  const parts = partsOf(getComputedStyle(element).fill);
  const fills = parts ? parts.map(fillOf) : [fillOf(element)];
  return [strokeOf(element), ...fills].filter((colour) => colour !== null);
}
