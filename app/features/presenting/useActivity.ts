import { type RefObject, useEffect } from "react";

/** How long the controls are shown after the pointer was moved last, in milliseconds. */
const shownFor = 3000;

/**
 * Marks the deck as active while the pointer moves, which shows its controls. It is an attribute and not
 * state: nothing has to be drawn anew for it.
 */
export function useActivity(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => root.current?.removeAttribute("data-active");
    const onPointer = () => {
      root.current?.setAttribute("data-active", "");
      clearTimeout(timer);
      timer = setTimeout(rest, shownFor);
    };
    window.addEventListener("pointermove", onPointer);
    window.addEventListener("pointerdown", onPointer);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onPointer);
      window.removeEventListener("pointerdown", onPointer);
    };
  }, [root]);
}
