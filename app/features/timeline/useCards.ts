import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MarkActions } from "./markActions.ts";

type CardActions = Pick<MarkActions, "show" | "choose">;

/** Long enough to move the pointer from a mark to its card without losing it. */
const patience = 220;

/**
 * Which card is open. Pointing at a mark, or moving to it with the keyboard, opens its card for as long
 * as mark or card are used; choosing it keeps the card, and, where others can be sent it, its address.
 */
export function useCards(
  shared: string | null,
  share: (id: string | null) => void,
  isShared: (id: string) => boolean,
) {
  const [passing, setPassing] = useState<string | null>(null);
  const [cluster, setCluster] = useState<string | null>(null);
  const [isByKeyboard, setByKeyboard] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chosen = cluster ?? shared;
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const shown = passing ?? chosen;
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPassing(null), patience);
  }, []);
  const close = useCallback(() => {
    keep();
    setPassing(null);
    setCluster(null);
    setByKeyboard(false);
    if (shared !== null) share(null);
  }, [keep, shared, share]);

  const actions = useMemo<CardActions>(
    () => ({
      show: (id) => {
        if (id === null) return leave();
        keep();
        setPassing(id);
      },
      choose: (id, byKeyboard = false) => {
        const isChosen = latest.current === id;
        setPassing(null);
        setByKeyboard(byKeyboard && !isChosen);
        if (isShared(id)) {
          setCluster(null);
          share(isChosen ? null : id);
        } else setCluster(isChosen ? null : id);
      },
    }),
    [keep, leave, share, isShared],
  );
  // Escape closes also a card that only the pointer opened, wherever the focus is.
  useEffect(() => {
    if (shown === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [shown, close]);
  return { shown, chosen, isByKeyboard, actions, keep, leave, close };
}
