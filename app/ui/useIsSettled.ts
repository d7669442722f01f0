import { useCallback, useState } from "react";
import { isLaidOut } from "./useSize.ts";

/** Milliseconds. */
const quiet = 2000;

/** Whether an element has kept its size for a while, so that all that it is made of seems to be there; not while hidden. */
export function useIsSettled(): [
  isSettled: boolean,
  watch: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [isSettled, settle] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || !isLaidOut) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      if (element.clientHeight === 0) settle(false);
      else timer = setTimeout(() => settle(true), quiet);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return [isSettled, watch];
}
