import { type Colour, isOpaque, stacked, white } from "./colours.ts";
import { backgroundOf, fillOf, isDrawn, strokeOf } from "./paint.ts";

// What lies under and over an element at a place. Runs in the page.

export interface Place {
  x: number;
  y: number;
}

/** The colours that an element lays over what is below it at a place, without its outline: that is a mark. */
function layerAt(element: Element, { x, y }: Place): Colour | null {
  if (element instanceof SVGGeometryElement)
    return isInFill(element, { x, y }) ? fillOf(element) : null;
  if (element instanceof SVGElement) return null;
  return backgroundOf(element);
}

export function isInFill(element: SVGGeometryElement, place: Place): boolean {
  const own = toOwn(element, place);
  return own !== null && element.isPointInFill(own);
}

export function isInStroke(element: SVGGeometryElement, place: Place): boolean {
  const own = toOwn(element, place);
  return own !== null && element.isPointInStroke(own);
}

function toOwn(element: SVGGeometryElement, { x, y }: Place): DOMPoint | null {
  const matrix = element.getScreenCTM();
  return matrix && new DOMPoint(x, y).matrixTransform(matrix.inverse());
}

/** What is seen at a place without the element itself and what is in it. */
export function groundAt(element: Element, place: Place): Colour {
  const below = stackAt(place).filter(
    (one) => isBefore(one, element) || (one === element && !(one instanceof SVGElement)),
  );
  const layers = below.map((one) => layerAt(one, place)).filter((layer) => layer !== null);
  return stacked(layers.toReversed(), white);
}

/** What lies over an element at a place: "covered" where nothing of it can be seen, else what it is seen through. */
export function coverAt(element: Element, place: Place): Colour[] | "covered" {
  const layers: Colour[] = [];
  for (const one of stackAt(place)) {
    if (one === element || element.contains(one) || isBefore(one, element)) continue;
    const layer = isHalo(one) ? strokeOf(one) : layerAt(one, place);
    const edge = one instanceof SVGGeometryElement && isInStroke(one, place) ? strokeOf(one) : null;
    if ([layer, edge].some((colour) => colour && isOpaque(colour))) return "covered";
    layers.unshift(...[layer, edge].filter((colour) => colour !== null));
  }
  return layers;
}

/** A text with an edge of the paper's colour under its letters. */
export function isHalo(element: Element): boolean {
  if (!(element instanceof SVGTextElement)) return false;
  const { stroke, strokeWidth, paintOrder } = getComputedStyle(element);
  return (
    stroke !== "none" && paintOrder.startsWith("stroke") && Number.parseFloat(strokeWidth) >= 3
  );
}

/** Later in the document is nearer to the eye, on a slide as in a drawing. */
const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const stacks = new Map<string, Element[]>();

/** All that is drawn at a place, the nearest first; kept, because the same place is looked at more than once. */
export function stackAt({ x, y }: Place): Element[] {
  const key = `${x} ${y}`;
  const stack = stacks.get(key) ?? document.elementsFromPoint(x, y).filter(isDrawn);
  stacks.set(key, stack);
  return stack;
}
