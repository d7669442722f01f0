import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";

/** The id that the address points at (its part after "#"; may be empty), and which time it does so. */
interface Pointing {
  id: string;
  turn: number;
}

const listeners = new Set<() => void>();
let pointing: Pointing = { id: "", turn: 0 };
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
    // Each turn counts once: a list that is drawn anew for another period must not pull the page along.
    if (turn === null || turn === landed || place.current === null) return;
    landed = turn;
    place.current.scrollIntoView();
    const heading = place.current.querySelector<HTMLElement>("[tabindex]");
    heading?.focus({ preventScroll: true });
  }, [turn]);
  return place;
}

function currentPointing(): Pointing {
  const id = window.location.hash.slice(1);
  if (id !== pointing.id) pointing = { id, turn: pointing.turn + 1 };
  return pointing;
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
    pointing = { id: "", turn: pointing.turn };
  };
}

/** A link to where the address points already changes nothing there, so the browser tells of none. */
function pointAgain({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (link === null || link.getAttribute("href") !== `#${currentPointing().id}`) return;
  // After what the click itself does: a panel that closes gives the focus back first.
  setTimeout(() => {
    pointing = { ...pointing, turn: pointing.turn + 1 };
    announce();
  });
}

function announce(): void {
  for (const listener of listeners) listener();
}
