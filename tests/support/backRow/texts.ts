import { over, ratio, stacked } from "./colours.ts";
import { coverAt, groundAt, isHalo, type Place } from "./layers.ts";
import { fillOf, inkOf, isDrawn, strokeOf } from "./paint.ts";

// The texts of a slide, and how well they stand out. Runs in the page.

export interface Text {
  element: Element;
  words: string;
  /** One a line. */
  boxes: DOMRect[];
}

export function textsOf(slide: Element): Text[] {
  const texts: Text[] = [];
  const nodes = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node.parentElement;
    const words = (node.textContent ?? "").trim();
    if (!element || words === "" || !isDrawn(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const isShown = getComputedStyle(element).visibility !== "hidden";
    if (boxes.length > 0 && isShown) texts.push({ element, words, boxes });
  }
  return texts;
}

/** The texts of which any part stands out less than `least` from its ground, or is covered. */
export function paleTexts(slide: Element, least: number): string[] {
  return textsOf(slide).flatMap(({ element, words, boxes }) => {
    const ratios = boxes.flatMap(placesIn).map((place) => ratioAt(element, place));
    const worst = Math.min(...ratios);
    if (worst >= least) return [];
    return [`“${words}” ${worst === 0 ? "is covered" : `has ${worst.toFixed(2)}`}`];
  });
}

function ratioAt(element: Element, place: Place): number {
  const ink = element instanceof SVGElement ? fillOf(element) : inkOf(element);
  const cover = coverAt(element, place);
  if (!ink || cover === "covered") return 0;
  const below = groundAt(element, place);
  const halo = isHalo(element) ? strokeOf(element) : null;
  const ground = halo ? over(halo, below) : below;
  return ratio(stacked(cover, over(ink, ground)), stacked(cover, ground));
}

/** Within a line of text, so near to each other that no letter is left out; not at its very edge. */
function placesIn({ left, top, width, height }: DOMRect): Place[] {
  const columns = Math.max(2, Math.ceil(width / (height * 0.5)));
  return Array.from(
    { length: columns },
    (_, column) => left + (width * (column + 0.5)) / columns,
  ).flatMap((x) => [0.35, 0.65].map((down) => ({ x, y: top + height * down })));
}
