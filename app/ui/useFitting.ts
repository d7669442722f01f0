import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** More are never tried: no screen holds them. */
const mostTried = 48;

/**
 * How many of a list's first items lie wholly inside it, which has its height from what is around it.
 * `usual` stands where nothing is laid out (tests without a browser).
 */
export function useFitting(
  items: readonly unknown[],
  usual: number,
): { shown: number; list: (element: HTMLElement | null) => void } {
  const [fit, setFit] = useState<{ items: readonly unknown[]; shown: number } | null>(null);
  const element = useRef<HTMLElement | null>(null);
  const observer = useRef<ResizeObserver>(undefined);
  /** The size for which it was measured, or that was noticed since; empty before. */
  const size = useRef("");
  const isMeasured = fit?.items === items;

  useLayoutEffect(() => {
    const list = element.current;
    if (list === null || isMeasured) return;
    if (size.current === "") size.current = sizeOf(list);
    setFit({ items, shown: list.clientHeight === 0 ? usual : wholeIn(list) });
  }, [items, isMeasured, usual]);

  const list = useCallback((next: HTMLElement | null) => {
    observer.current?.disconnect();
    element.current = next;
    size.current = "";
    if (next === null || typeof ResizeObserver === "undefined") return;
    observer.current = new ResizeObserver(() => {
      const now = sizeOf(next);
      // Also the first time: the room's size of text may have been set since the list was measured.
      if (size.current !== "" && size.current !== now) setFit(null);
      size.current = now;
    });
    observer.current.observe(next);
    if (next.firstElementChild) observer.current.observe(next.firstElementChild);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);

  return { shown: Math.min(items.length, isMeasured ? fit.shown : mostTried), list };
}

/** Larger letters change the first item, also where the list keeps its size. */
function sizeOf(list: HTMLElement): string {
  const { clientWidth, clientHeight, firstElementChild } = list;
  return `${clientWidth} ${clientHeight} ${firstElementChild?.clientHeight ?? 0}`;
}

/** A fraction of a pixel is rounding. */
const slack = 1;

function wholeIn(list: HTMLElement): number {
  const frame = list.getBoundingClientRect();
  const isCut = (item: Element) => {
    const { right, bottom } = item.getBoundingClientRect();
    return right > frame.right + slack || bottom > frame.bottom + slack;
  };
  const first = [...list.children].findIndex(isCut);
  return first === -1 ? list.children.length : first;
}
