import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

export interface Size {
  width: number;
  height: number;
  /** The size of its text, in pixels. */
  text: number;
}

/** Whether sizes are told at all: not where nothing is laid out (tests without a browser). */
export const isLaidOut = typeof ResizeObserver !== "undefined";

/** The size of an element; `null` where it has no room. Cheap only while the page is laid out. */
export function sizeOf(element: Element): Size | null {
  const { clientWidth: width, clientHeight: height } = element;
  const text = Number.parseFloat(getComputedStyle(element).fontSize);
  return width === 0 || !(text > 0) ? null : { width, height, text };
}

/**
 * The size of an element in whole pixels, and of its text, kept up to date. `first` stands until it is measured: what is
 * costly to draw takes `null` and waits, which nobody sees.
 */
export function useSize<First extends Size | null>(
  first: First,
): [size: Size | First, measure: (element: HTMLElement | null) => void] {
  const [size, setSize] = useState<Size | First>(first);
  const observer = useRef<ResizeObserver>(undefined);
  // Only ever asked when the browser has just laid out the page: at any other moment the question makes it do so
  // once more. It is answered before that frame is painted, so nobody sees what stood before.
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null || !isLaidOut) return;
    const read = () => {
      const next = sizeOf(element);
      if (next === null) return;
      setSize((last) =>
        last?.width === next.width && last.height === next.height && last.text === next.text
          ? last
          : next,
      );
    };
    observer.current = new ResizeObserver(() => flushSync(read));
    observer.current.observe(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return [size, measure];
}
