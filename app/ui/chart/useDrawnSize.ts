import { type RefObject, useLayoutEffect, useState } from "react";
import { useIsPrinting } from "../useIsPrinting.ts";

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
 * The size to draw at: that of the element on the screen, and of a sheet while the page is printed.
 */
export function useDrawnSize(element: RefObject<HTMLElement | null>): DrawnSize {
  const [size, setSize] = useState(assumed);
  const isPrinting = useIsPrinting();

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

  return isPrinting ? { ...size, width: printedWidth } : size;
}
