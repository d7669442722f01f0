import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";
import { type Pointing, currentPointing, isOpening, mayMove, pointAnew } from "./pointing.ts";

/** Milliseconds without a change of the page's length after which all of it seems to be there. */
const quiet = 2000;

const listeners = new Set<() => void>();
/** The turn that the page has gone to; until then it still has to, once the element is there. */
let landed = 0;

export function useHash(): Pointing {
  return useSyncExternalStore(subscribe, currentPointing);
}

/**
 * Goes to an element when the address points at it: `turn` says which time, `null` that it does not. The
 * browser looks for it when the address comes, which can be before the data is there or a fold is open.
 */
export function useLanding<Place extends HTMLElement>(
  turn: number | null,
): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (turn !== null && place.current !== null) land(place.current, turn);
  }, [turn]);
  return place;
}

/**
 * Goes to the section that the address pointed at before the sections stood. To one that stands the browser goes by
 * itself, and back to where in it somebody was.
 */
export function useLateSections(): void {
  useEffect(() => {
    const { id, turn } = currentPointing();
    const place = document.getElementById(id);
    if (place?.tagName === "SECTION") land(place, turn);
  }, []);
}

function land(place: HTMLElement, turn: number): void {
  // Each turn counts once: a list that is drawn anew for another period must not pull the page along.
  if (turn === landed || !mayMove(turn)) return;
  landed = turn;
  if (isOpening(turn) && isScrolled()) return;
  place.scrollIntoView();
  place.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
  stayAt(place, turn);
}

/** Whether the reader has scrolled the document, perhaps before any script could hear of it. */
function isScrolled(): boolean {
  if (window.scrollY === 0) return false;
  // Where a page is loaded again, the browser scrolls it, but only as far as the first view is long.
  const [opened] = performance.getEntriesByType("navigation");
  return opened !== undefined && "type" in opened && opened.type === "navigate";
}

/** Keeps a place where the page has gone to while what stands above it comes in and grows. */
function stayAt(place: HTMLElement, turn: number): void {
  // Without a browser nothing has a length.
  if (typeof ResizeObserver === "undefined") return;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(rest);
    if (!mayMove(turn)) return observer.disconnect();
    place.scrollIntoView();
    rest = setTimeout(() => observer.disconnect(), quiet);
  });
  observer.observe(document.body);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("hashchange", announce);
    document.addEventListener("click", pointAgain);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("hashchange", announce);
    document.removeEventListener("click", pointAgain);
  };
}

/** A link to where the address points already changes nothing there, so the browser tells of none. */
function pointAgain({ target }: MouseEvent): void {
  const { id } = currentPointing();
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (link?.getAttribute("href") !== `#${id}`) return;
  // After what the click itself does: a panel that closes gives the focus back first.
  setTimeout(() => {
    pointAnew(id);
    announce();
  });
}

function announce(): void {
  for (const listener of listeners) listener();
}
