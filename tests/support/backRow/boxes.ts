import { over, ratio } from "./colours.ts";
import { groundAt } from "./layers.ts";
import { nameOf } from "./names.ts";
import { backgroundOf, edgeColourOf, isDrawn } from "./paint.ts";

// How well edges and swatches outside of drawings stand out. Runs in the page.

const sides = [
  { side: "Top", x: 0.5, y: 0, dx: 0, dy: -2 },
  { side: "Bottom", x: 0.5, y: 1, dx: 0, dy: 2 },
  { side: "Left", x: 0, y: 0.5, dx: -2, dy: 0 },
  { side: "Right", x: 1, y: 0.5, dx: 2, dy: 0 },
] as const;

/** The edges of boxes, and boxes that hold nothing but their colour, which stand out less than `least`. */
export function paleBoxes(slide: Element, least: number): string[] {
  return [...slide.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (element instanceof SVGElement || !isDrawn(element) || width < 1 || height < 1) return [];
    const style = getComputedStyle(element);
    const isSwatch = element.childNodes.length === 0;
    const worst = sides.flatMap(({ side, x, y, dx, dy }) => {
      const isEdge = Number.parseFloat(style[`border${side}Width`]) > 0;
      const colours = [
        isEdge ? edgeColourOf(element, style[`border${side}Color`]) : null,
        isSwatch ? backgroundOf(element) : null,
      ].filter((colour) => colour !== null);
      if (colours.length === 0) return [];
      const ground = groundAt(element, { x: left + width * x + dx, y: top + height * y + dy });
      return [Math.max(...colours.map((colour) => ratio(over(colour, ground), ground)))];
    });
    const found = Math.min(...worst);
    return found < least ? [`box ${nameOf(element)} has ${found.toFixed(2)}`] : [];
  });
}
