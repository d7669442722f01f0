import { type RefObject, useLayoutEffect, useRef } from "react";

interface More<List extends HTMLElement> {
  list: RefObject<List | null>;
  /** To be called where more rows are asked for, with how many there are. */
  askedAt: (rows: number) => void;
}

/**
 * Where more rows of a list are asked for, the focus goes to the first of the new ones: it is what comes
 * next, and the button that had the focus may be gone. `rows` finds them below the list; a row takes the
 * focus itself or has something that can.
 */
export function useMore<List extends HTMLElement>(rows = ":scope > li"): More<List> {
  const list = useRef<List>(null);
  const first = useRef<number>(null);
  useLayoutEffect(() => {
    if (first.current === null) return;
    const row = list.current?.querySelectorAll<HTMLElement>(rows)[first.current];
    first.current = null;
    if (row?.matches("[tabindex]")) row.focus();
    else row?.querySelector<HTMLElement>("[tabindex], button, a")?.focus();
  });
  return { list, askedAt: (count) => void (first.current = count) };
}
