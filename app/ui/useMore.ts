import { type RefObject, useLayoutEffect, useRef } from "react";

type More<List> = readonly [
  list: RefObject<List | null>,
  /** To be called where more rows are asked for, with how many there are. */
  asked: (rows: number) => void,
];

/**
 * Where more rows of a list are asked for, the focus goes to the first of the new ones: it is what comes
 * next, and the button that had the focus may be gone. `rows` finds them below the list.
 */
export function useMore<List extends HTMLElement>(rows: string): More<List> {
  const list = useRef<List>(null);
  const first = useRef<number>(null);
  useLayoutEffect(() => {
    if (first.current === null) return;
    const row = list.current?.querySelectorAll(rows)[first.current];
    row?.querySelector<HTMLElement>("button, a")?.focus();
    first.current = null;
  });
  return [list, (count) => void (first.current = count)];
}
