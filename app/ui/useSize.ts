import { useCallback, useEffect, useRef, useState } from "react";

export interface Size {
  width: number;
  height: number;
}

/**
 * The size of an element in whole pixels, kept up to date; the fallback stands until it is measured, and
 * where nothing is laid out (tests without a browser).
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
      if (width === 0) return;
      setSize((last) =>
        last.width === width && last.height === height ? last : { width, height },
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
