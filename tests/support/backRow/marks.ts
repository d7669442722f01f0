import { over, ratio, stacked } from "./colours.ts";
import { coverAt, groundAt } from "./layers.ts";
import { nameOf } from "./names.ts";
import { outlineOf } from "./outline.ts";
import { fillOf, inksOf, isDrawn, isStriped, strokeOf } from "./paint.ts";
import { isSilent } from "./silent.ts";

// How well the marks of drawings stand out. Runs in the page.

export function marksOf(slide: Element): SVGGeometryElement[] {
  const marks = slide.querySelectorAll<SVGGeometryElement>("svg :is(rect, path, circle, line)");
  return [...marks].filter((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return (width > 0 || height > 0) && isDrawn(mark) && inksOf(mark).length > 0 && !isSilent(mark);
  });
}

/** Drawn with a pen only. */
export const isLine = (mark: Element) =>
  mark.tagName === "line" || (mark.tagName === "path" && getComputedStyle(mark).fill === "none");

/** The marks of which any part that is not covered stands out less than `least` from what is beside it. */
export function paleMarks(slide: Element, least: number): string[] {
  return marksOf(slide).flatMap((mark) => {
    const worst = Math.min(...ratiosAlong(mark));
    if (worst >= least || ringRatio(mark) >= least) return [];
    return [`${nameOf(mark)} has ${worst.toFixed(2)}`];
  });
}

function ratiosAlong(mark: SVGGeometryElement): number[] {
  const inks = inksOf(mark);
  return outlineOf(mark).flatMap(({ on, beside }) => {
    const cover = coverAt(mark, on);
    if (cover === "covered") return [];
    // Between the stripes of a pattern what lies below it is seen.
    const seenThrough = isStriped(mark) ? [groundAt(mark, on)] : [];
    return beside.flatMap((place) => {
      // It meets another mark there, and is told from its ground beside that.
      if (coverAt(mark, place) === "covered") return [];
      const ground = groundAt(mark, place);
      const seen = [...inks, ...seenThrough].map((ink) => stacked(cover, over(ink, ground)));
      return [Math.max(...seen.map((ink) => ratio(ink, stacked(cover, ground))))];
    });
  });
}

/** An outline makes a shape stand out by itself, whatever lies behind both. */
function ringRatio(mark: SVGGeometryElement): number {
  const [fill, stroke] = [fillOf(mark), strokeOf(mark)];
  return !isLine(mark) && fill && stroke ? ratio(fill, stroke) : 0;
}
