import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const listeners = new Set<() => void>();
let isPrinting = false;

/** Whether the page is being printed: a printer gives no time to observe its layout, so this is drawn at once. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    // Also for what comes to the page while it is printed.
    () => isPrinting,
    () => false,
  );
}

const start = () => tell(true);
const end = () => tell(false);

function tell(isNow: boolean): void {
  isPrinting = isNow;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
    isPrinting = false;
  };
}
