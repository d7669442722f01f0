import { useEffect, useState } from "react";
import { useIsPrinting } from "../useIsPrinting.ts";
import { isLaidOut, type Size, useSize } from "../useSize.ts";

/** Where nothing is laid out, as far from the window or in tests without a browser. */
export const assumed = { width: 800, text: 13 };
/** Fits the printed width of A4 and of US Letter. */
const printedWidth = 640;
/** What the browser lays out is measured in the frame in which it comes; so many milliseconds later it lies far away. */
const patience = 1000;

/**
 * The size to draw at: that of the element on the screen, and of a sheet, as high as so many lines of its text, while the
 * page is printed. `null` until the browser has laid out the element: drawn before, it would be drawn twice. What is too
 * far from the window to be laid out is drawn at an assumed size, so that its numbers can be read out and found.
 */
export function useDrawnSize(
  lines: number,
): [size: Size | null, measure: (element: HTMLElement | null) => void] {
  const assumedSize = { ...assumed, height: assumed.text * lines };
  const [measured, measure] = useSize<Size | null>(isLaidOut ? null : assumedSize);
  const [isFar, setFar] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFar(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const isPrinting = useIsPrinting();
  if (!isPrinting) return [measured ?? (isFar ? assumedSize : null), measure];
  const { text } = measured ?? assumed;
  return [{ width: printedWidth, height: Math.round(text * lines), text }, measure];
}
