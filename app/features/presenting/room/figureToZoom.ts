import type { Place } from "./usePointerPlace.ts";

/** What of a slide is enlarged, as the slide shows it. */
export interface ZoomTarget {
  /** The numbers in it that answer for themselves, as `printFigure` writes them; several where they stand together. */
  figures: readonly string[];
  /** The text of the whole, and the words that name it; `null` where it has none. */
  text: string;
  label: string | null;
}

const figures = "[data-figure], [data-number]";

/**
 * The figure that somebody means: the one that has the focus, else the one under the pointer, else the
 * largest of the slide; `null` where the slide shows none.
 */
export function figureToZoom(slide: HTMLElement, pointer: Place | null): ZoomTarget | null {
  const focused = document.activeElement?.closest(figures) ?? null;
  const under =
    pointer && document.elementFromPoint(pointer.x, pointer.y)?.closest<HTMLElement>(figures);
  const meant = [focused, under].find((element) => element && slide.contains(element));
  const element = meant ?? largestIn(slide);
  return element ? targetOf(element) : null;
}

function largestIn(slide: HTMLElement): Element | null {
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) || 0;
  const shown = [...slide.querySelectorAll(figures)].filter(
    // What stands in a closed part of the slide is not on it. Without a browser nothing is laid out.
    (element) => !("checkVisibility" in element) || element.checkVisibility(),
  );
  return shown.reduce<Element | null>(
    (largest, element) =>
      largest === null || sizeOf(element) > sizeOf(largest) ? element : largest,
    null,
  );
}

function targetOf(element: Element): ZoomTarget {
  const own = element.getAttribute("data-figure");
  const within = [...element.querySelectorAll("[data-figure]")].map((part) =>
    part.getAttribute("data-figure"),
  );
  return {
    figures: [own, ...within].filter((figure) => figure !== null),
    text: element.textContent.trim(),
    label: element.getAttribute("data-number"),
  };
}
