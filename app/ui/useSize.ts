import { useCallback, useEffect, useRef, useState } from "react";

export interface Size {
  width: number;
  height: number;
  /** The size of its text, in pixels. */
  text: number;
}

/**
 * The size of an element in whole pixels, and of its text, kept up to date; the fallback stands until it is
 * measured, and where nothing is laid out (tests without a browser).
 */
export function useSize(fallback: Size): [Size, (element: HTMLElement | null) => void] {
  const [size, setSize] = useState(fallback);
  const observer = useRef<ResizeObserver>(undefined);
  // Measured when it is placed and when it changes, never while drawing: to ask an element for its size
  // makes the browser lay out the whole page, again and again.
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const text = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width === 0 || !(text > 0)) return;
      setSize((last) =>
        last.width === width && last.height === height && last.text === text
          ? last
          : { width, height, text },
      );
    };
    read();
    if (typeof ResizeObserver === "undefined") return;
    observer.current = new ResizeObserver(read);
    observer.current.observe(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return [size, measure];
}
