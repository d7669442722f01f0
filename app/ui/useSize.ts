import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

export interface Size {
  width: number;
  height: number;
  /** The size of its text, in pixels. */
  text: number;
}

/** The size of an element; `null` where it has no room. Cheap only while the page is laid out. */
export function sizeOf(element: Element): Size | null {
  const { clientWidth: width, clientHeight: height } = element;
  const text = Number.parseFloat(getComputedStyle(element).fontSize);
  return width === 0 || !(text > 0) ? null : { width, height, text };
}

/**
 * The size of an element in whole pixels, and of its text, kept up to date; the fallback stands until it is
 * measured, and where nothing is laid out (tests without a browser).
 */
export function useSize(fallback: Size): [Size, (element: HTMLElement | null) => void] {
  const [size, setSize] = useState(fallback);
  const observer = useRef<ResizeObserver>(undefined);
  // Only ever asked when the browser has just laid out the page: at any other moment the question makes it do so
  // once more. It is answered before that frame is painted, so nobody sees the fallback.
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    const read = () => {
      const next = sizeOf(element);
      if (next === null) return;
      setSize((last) =>
        last.width === next.width && last.height === next.height && last.text === next.text
          ? last
          : next,
      );
    };
    if (typeof ResizeObserver === "undefined") return;
    observer.current = new ResizeObserver(() => flushSync(read));
    observer.current.observe(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return [size, measure];
}
