import { useCallback, useSyncExternalStore, useState } from "react";

export interface Size {
  width: number;
  height: number;
}

/**
 * The size of an element in whole pixels, kept up to date; the fallback stands until it is measured, and
 * where nothing is laid out (tests without a browser).
 */
export function useSize(fallback: Size): [Size, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!element || typeof ResizeObserver === "undefined") return () => undefined;
      const observer = new ResizeObserver(changed);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const measured = useSyncExternalStore(subscribe, () =>
    element && element.clientWidth > 0 ? `${element.clientWidth} ${element.clientHeight}` : "",
  );
  if (measured === "") return [fallback, setElement];
  const [width = fallback.width, height = fallback.height] = measured.split(" ").map(Number);
  return [{ width, height }, setElement];
}
