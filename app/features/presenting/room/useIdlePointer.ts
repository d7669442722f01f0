import { useEffect } from "react";

/** How long a pointer that does not move is shown, in milliseconds. */
const shownFor = 3_000;

/** Over these the pointer stays: somebody reads there, and will press something next. */
const open = "dialog[open], [popover]:popover-open, [role='menu']";

/**
 * Hides a pointer that has not moved for three seconds, until it moves again. It is an attribute of the
 * document and not state: nothing has to be drawn anew for it.
 */
export function useIdlePointer(): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isSomethingOpen()) wait();
        else root.dataset["pointer"] = "hidden";
      }, shownFor);
    };
    const show = () => {
      delete root.dataset["pointer"];
      wait();
    };
    let last = { x: -1, y: -1 };
    const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      // Browsers report a move where only the page under the pointer has changed, as when a slide turns.
      if (x === last.x && y === last.y) return;
      last = { x, y };
      show();
    };
    document.addEventListener("pointermove", onMove);
    document.addEventListener("pointerdown", show);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", onMove);
      document.removeEventListener("pointerdown", show);
      delete root.dataset["pointer"];
    };
  }, []);
}

function isSomethingOpen(): boolean {
  try {
    return document.querySelector(open) !== null;
  } catch {
    // A browser without popovers does not know their selector.
    return document.querySelector("dialog[open], [role='menu']") !== null;
  }
}
