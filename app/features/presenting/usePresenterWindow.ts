import { useCallback, useState } from "react";
import { openPresenter } from "./openPresenter.ts";

/** Opens the presenter's window, and remembers where the browser did not let it. */
export function usePresenterWindow() {
  const [isBlocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    void openPresenter().then((outcome) => setBlocked(outcome === "blocked"));
  }, []);
  const dismiss = useCallback(() => setBlocked(false), []);
  return { open, isBlocked, dismiss };
}
