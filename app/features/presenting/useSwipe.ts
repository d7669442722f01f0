import { type RefObject, useEffect, useRef } from "react";

/** A swipe is at least so long, in pixels, mostly sideways, and no slower than this, in milliseconds. */
const shortest = 50;
const slowest = 900;

/** What is dragged or typed in keeps its own gestures; nothing else on a slide moves sideways under a finger. */
const others =
  "svg:has([role='slider']), input, select, textarea, [data-deck-bar], dialog:not([data-deck-layer]), [role='dialog']";

/** A finger drawn to the left asks for the next slide, to the right for the previous one. */
export function useSwipe(
  root: RefObject<HTMLElement | null>,
  turn: (to: "next" | "previous") => void,
): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let start: { id: number; x: number; y: number; time: number } | null = null;
    const onDown = (event: PointerEvent) => {
      // A second finger makes it a pinch.
      const isOne = event.pointerType === "touch" && event.isPrimary;
      start = isOne && !isOthers(event.target) ? touchOf(event) : null;
    };
    const onUp = (event: PointerEvent) => {
      const from = start;
      start = null;
      if (from === null || from.id !== event.pointerId) return;
      const to = touchOf(event);
      const [x, y] = [to.x - from.x, to.y - from.y];
      if (Math.abs(x) < shortest || Math.abs(y) > Math.abs(x) / 2) return;
      if (to.time - from.time > slowest) return;
      latest.current(x < 0 ? "next" : "previous");
    };
    const onCancel = () => {
      start = null;
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onCancel);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onCancel);
    };
  }, [root]);
}

function touchOf({ pointerId, clientX, clientY, timeStamp }: PointerEvent) {
  return { id: pointerId, x: clientX, y: clientY, time: timeStamp };
}

function isOthers(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(others) !== null;
}
