import { useEffect, useRef } from "react";

/**
 * Makes a part of the page behave as a page of its own: it starts at its heading, Escape leaves it, and
 * the focus then goes back to what opened it. Gives the place for its heading.
 */
export function useOwnPage(close: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = useRef(close);
  useEffect(() => {
    leave.current = close;
  });
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      if (isThere && opener !== document.body) opener.focus();
      else document.querySelector<HTMLElement>("header a[href*='page=reading']")?.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.target instanceof HTMLInputElement) return;
      // A panel over the page is closed first.
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      leave.current();
    };
    // Before anybody else hears of the key: what stands behind this page must not take it.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
  return heading;
}
