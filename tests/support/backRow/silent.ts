import { colourOf } from "./colours.ts";

/** What says nothing by itself, and may be as faint as it likes; what lies on it may not. */
const silent: readonly { reason: string; is: (mark: Element, token: Token) => boolean }[] = [
  {
    reason: "The grid only leads the eye to the numbers beside it.",
    is: (mark, token) => mark.tagName === "line" && has(mark, "stroke", token("--grid")),
  },
  {
    reason:
      "The ground beside the period: the strip and the words over the picture say the period.",
    is: (mark, token) => /path|rect/.test(mark.tagName) && isTint(mark, token("--outside")),
  },
  {
    reason: "The ground of the visit's days: its mark and its words say them.",
    is: (mark, token) => mark.tagName === "rect" && isTint(mark, token("--accent-tint")),
  },
  {
    reason: "The ground of the strip: the line on it and the edge of the window say what it says.",
    is: (mark, token) => mark.tagName === "rect" && isTint(mark, token("--hover")),
  },
  {
    reason: "The ground of the map: districts without a figure, which the legend says.",
    is: (mark, token) => mark.tagName !== "circle" && has(mark, "fill", token("--hover")),
  },
];

type Token = (name: string) => string;

/** Nothing that can be pressed or is named as a mark is silent, whatever its colour. */
export function isSilent(mark: Element): boolean {
  const style = getComputedStyle(mark);
  if (mark.closest("[data-mark]") !== null) return false;
  return silent.some(({ is }) => is(mark, (name) => style.getPropertyValue(name)));
}

const isTint = (mark: Element, colour: string) =>
  getComputedStyle(mark).stroke === "none" && has(mark, "fill", colour);

function has(mark: Element, paint: "fill" | "stroke", colour: string): boolean {
  const own = getComputedStyle(mark)[paint];
  if (own === "none" || own.startsWith("url")) return false;
  return colourOf(own).join() === colourOf(colour).join();
}
