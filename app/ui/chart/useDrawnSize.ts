import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

export interface DrawnSize {
  /** In pixels. */
  width: number;
  fontSize: number;
}

/** Where nothing is laid out, as in tests without a browser. */
const assumed: DrawnSize = { width: 800, fontSize: 13 };
/** Fits the printed width of A4 and of US Letter. */
const printedWidth = 640;

/**
 * The size to draw at: that of the element on the screen, and of a sheet while the page is printed. A
 * printer gives no time to observe its layout, so the sheet's width is a fixed one.
 */
export function useDrawnSize(element: RefObject<HTMLElement | null>): DrawnSize {
  const [size, setSize] = useState(assumed);
  const [isPrinting, setPrinting] = useState(false);

  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const measure = () => {
      const { clientWidth: width } = box;
      const fontSize = Number.parseFloat(getComputedStyle(box).fontSize);
      if (width === 0 || !(fontSize > 0)) return;
      setSize((last) =>
        last.width === width && last.fontSize === fontSize ? last : { width, fontSize },
      );
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);

  useLayoutEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(false));
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, []);

  return isPrinting ? { ...size, width: printedWidth } : size;
}
