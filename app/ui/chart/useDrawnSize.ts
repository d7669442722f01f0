import { useIsPrinting } from "../useIsPrinting.ts";
import { isLaidOut, type Size, useSize } from "../useSize.ts";

/** Where nothing is laid out, as in tests without a browser. */
export const assumed = { width: 800, text: 13 };
/** Fits the printed width of A4 and of US Letter. */
const printedWidth = 640;

/**
 * The size to draw at: that of the element on the screen, and of a sheet, as high as so many lines of its text, while the
 * page is printed. `null` until the browser has laid out the element: drawn before, it would be drawn twice.
 */
export function useDrawnSize(
  lines: number,
): [size: Size | null, measure: (element: HTMLElement | null) => void] {
  const assumedSize = { ...assumed, height: assumed.text * lines };
  const [size, measure] = useSize<Size | null>(isLaidOut ? null : assumedSize);
  const isPrinting = useIsPrinting();
  if (!isPrinting) return [size, measure];
  const { text } = size ?? assumed;
  return [{ width: printedWidth, height: Math.round(text * lines), text }, measure];
}
