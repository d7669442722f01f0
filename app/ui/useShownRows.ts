import { type RefObject, useEffect, useRef, useState } from "react";

interface ShownRows<List extends HTMLElement> {
  /** How many rows of a long list are shown. */
  limit: number;
  /** Shows up to `next` rows where `shown` are shown: the first new one has the focus then. */
  showMore: (shown: number, next: number) => void;
  /** For the list, whose rows (or something in each of them) can take the focus by `tabIndex`. */
  list: RefObject<List | null>;
}

/** A list of which more is shown when asked; the button that was pressed may be gone then. */
export function useShownRows<List extends HTMLElement>(firstShown: number): ShownRows<List> {
  const [{ limit, focused }, setShown] = useState({ limit: firstShown, focused: -1 });
  const list = useRef<List>(null);
  useEffect(() => {
    const row = focused < 0 ? undefined : list.current?.children[focused];
    if (row instanceof HTMLElement) (row.querySelector<HTMLElement>("[tabindex]") ?? row).focus();
  }, [focused]);
  return {
    limit,
    list,
    showMore: (shown, next) => setShown({ limit: next, focused: shown }),
  };
}
