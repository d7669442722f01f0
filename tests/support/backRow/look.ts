import { paleBoxes } from "./boxes.ts";
import { cutParts } from "./cut.ts";
import { paleMarks } from "./marks.ts";
import { smallParts } from "./sizes.ts";
import { paleTexts } from "./texts.ts";

/** What the back row needs; texts in pixels of a screen of 1080 lines, lines and edges in those of any screen. */
export interface Least {
  text: number;
  /** Texts within a drawing. */
  tick: number;
  line: number;
  /** The outline of a hollow shape. */
  edge: number;
  /** With a fifth of the white added to everything, as light in the room. */
  ratio: number;
}

/** What the last row would miss on a slide, in words; empty where it misses nothing. */
export interface BackRow {
  cut: string[];
  small: string[];
  pale: string[];
}

/** Looks at every text and every mark of the slide that is shown. Runs in the page. */
export function look(least: Least): BackRow {
  // What lets the pointer through is seen all the same; the policy forbids no such sheet.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("[data-presenting] * { pointer-events: all !important; }");
  document.adoptedStyleSheets = [sheet];
  try {
    const slide = [...document.querySelectorAll("[data-presenting] [data-shows]")].find(
      (one) => one.closest("[inert], [aria-hidden]") === null,
    );
    if (!slide) throw new Error("no slide is shown");
    const pale = [paleTexts, paleMarks, paleBoxes].flatMap((find) => find(slide, least.ratio));
    return { cut: cutParts(slide), small: smallParts(slide, least), pale };
  } finally {
    document.adoptedStyleSheets = [];
  }
}
