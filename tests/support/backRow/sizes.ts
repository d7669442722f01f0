import type { Least } from "./look.ts";
import { isLine, marksOf } from "./marks.ts";
import { nameOf } from "./names.ts";
import { edgeOf, fillOf, isStriped } from "./paint.ts";
import { textsOf } from "./texts.ts";

// Sizes on the screen. Runs in the page.

/** The texts and lines that are too small; sizes of texts follow the height of the screen. */
export function smallParts(slide: Element, least: Least): string[] {
  const scale = innerHeight / 1080;
  const texts = textsOf(slide).flatMap(({ element, words }) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const limit = (element instanceof SVGElement ? least.tick : least.text) * scale;
    return size < limit - 0.1 ? [`“${words}” has ${size} of ${limit} px`] : [];
  });
  const lines = marksOf(slide).flatMap((mark) => {
    const limit = isLine(mark) ? least.line : isHollow(mark) ? least.edge : 0;
    const width = edgeOf(mark);
    if (width === 0 || width >= limit - 0.1) return [];
    return [`${nameOf(mark)} is ${width.toFixed(1)} of ${limit} px wide`];
  });
  return [...texts, ...lines];
}

/** Only the edge of such a shape can be seen from afar. */
const isHollow = (mark: Element) => fillOf(mark) === null || isStriped(mark);
