import { useEffect, useState } from "react";

/** Whether the browser has had a moment of rest since this was first drawn: time for what can wait. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    // Safari has no idle callbacks; there the next task is as good.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIdle(true));
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: longestWait });
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}

/** Milliseconds after which it is drawn even where the browser never rests. */
const longestWait = 1000;
