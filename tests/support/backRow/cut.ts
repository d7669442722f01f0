import { marksOf } from "./marks.ts";
import { nameOf } from "./names.ts";
import { isDrawn } from "./paint.ts";
import { textsOf } from "./texts.ts";

// What is not wholly on the slide. Runs in the page.

/** What is cut, and what could be scrolled. */
export function cutParts(slide: Element): string[] {
  return [...holdMore(slide), ...cutTexts(slide), ...cutMarks(slide)];
}

function holdMore(slide: Element): string[] {
  return [slide, ...slide.querySelectorAll("*")]
    .filter((element) => {
      if (element instanceof SVGElement || !isDrawn(element)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      const isWide = overflowX !== "visible" && scrollWidth > clientWidth + 1;
      const isHigh = overflowY !== "visible" && scrollHeight > clientHeight + 1;
      return clientWidth > 0 && (isWide || isHigh);
    })
    .map((element) => `${nameOf(element)} holds more than it shows`);
}

function cutTexts(slide: Element): string[] {
  return textsOf(slide)
    .filter(({ element, boxes }) =>
      boxes.some((box) => isBeyond(lettersOf(box), frameOf(element, slide))),
    )
    .map(({ words }) => `“${words}” is cut`);
}

function cutMarks(slide: Element): string[] {
  return marksOf(slide)
    .filter((mark) => {
      // What runs on beyond the axis is clipped to it on purpose.
      if (mark.closest("[clip-path]") !== null) return false;
      return isBeyond(mark.getBoundingClientRect(), frameOf(mark, slide));
    })
    .map((mark) => `${nameOf(mark)} is cut`);
}

/** A line's box is a fifth higher than its capitals; a tenth is left for what stands over letters. */
const lettersOf = ({ left, top, width, height }: DOMRect) =>
  new DOMRect(left, top + height * 0.1, width, height * 0.9);

/** What an element must not go beyond: a drawing that clips, what the slide shows, or the slide. */
function frameOf(element: Element, slide: Element): DOMRect {
  const drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
  if (drawing && getComputedStyle(drawing).overflow !== "visible")
    return drawing.getBoundingClientRect();
  const content = drawing ? null : element.closest("[data-slide-content]");
  return (content ?? slide).getBoundingClientRect();
}

const isBeyond = (box: DOMRect, frame: DOMRect) =>
  box.left < frame.left - 1 ||
  box.right > frame.right + 1 ||
  box.top < frame.top - 1 ||
  box.bottom > frame.bottom + 1;
