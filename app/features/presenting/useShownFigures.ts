import { type RefObject, useEffect, useMemo, useState } from "react";
import { type Figure, parseFigure, printFigure } from "../../domain/figure.ts";
import { isUsableDay } from "../../url/usable.ts";

/**
 * The numbers that an element shows and that can be pressed, and the marks on its timeline, each once and in
 * their order, kept up to date as it changes: whatever is drawn there is found, however it was drawn. Of a
 * mark whether it is a statement's or an activity's is for those who hold the data.
 */
export function useShownFigures(element: RefObject<HTMLElement | null>): readonly Figure[] {
  const [texts, setTexts] = useState("");
  useEffect(() => {
    const root = element.current;
    if (root === null) return undefined;
    const read = () => setTexts(figureTexts(root).join(" "));
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["data-figure", "data-mark", "hidden", "open"],
    });
    return () => observer.disconnect();
  }, [element]);
  return useMemo(
    () => texts.split(" ").flatMap((text) => parseFigure(text, isUsableDay) ?? []),
    [texts],
  );
}

function figureTexts(root: HTMLElement): string[] {
  const shown = [...root.querySelectorAll("[data-figure], [data-mark]")].filter(isShown);
  return [...new Set(shown.map((part) => part.getAttribute("data-figure") ?? markText(part)))];
}

function markText(part: Element): string {
  return printFigure({ kind: "statement", id: part.getAttribute("data-mark") ?? "" });
}

/** Whether it is drawn at all; where nothing is laid out (tests without a browser), every part counts. */
function isShown(part: Element): boolean {
  return "checkVisibility" in part ? part.checkVisibility() : true;
}
