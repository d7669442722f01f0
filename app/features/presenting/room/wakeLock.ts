/** Whether the screen is kept awake; what it was refused for is in the browser's words. */
export type WakeLockState =
  { state: "asking" | "held" | "missing" | "released" } | { state: "refused"; reason: string };

/**
 * Keeps the screen awake until the function that it gives is called, and says how that goes. The browser
 * lets go of it whenever the page is hidden, so it is asked anew when the page is seen again.
 */
export function keepAwake(say: (state: WakeLockState) => void): () => void {
  // Old browsers have none, nor has a page that is not served securely.
  const wakeLock: WakeLock | undefined = "wakeLock" in navigator ? navigator.wakeLock : undefined;
  if (wakeLock === undefined) {
    say({ state: "missing" });
    return () => undefined;
  }
  let isWanted = true;
  let isAsking = false;
  let lock: WakeLockSentinel | null = null;

  async function ask(): Promise<void> {
    if (!isWanted || isAsking || lock !== null || document.visibilityState !== "visible") return;
    isAsking = true;
    try {
      const held = await (wakeLock as WakeLock).request("screen");
      if (!isWanted) return await held.release();
      lock = held;
      held.addEventListener("release", () => {
        lock = null;
        if (isWanted) say({ state: "released" });
      });
      say({ state: "held" });
    } catch (error) {
      if (isWanted) say({ state: "refused", reason: error instanceof Error ? error.message : "" });
    } finally {
      isAsking = false;
    }
  }
  const onVisible = () => void ask();

  say({ state: "asking" });
  document.addEventListener("visibilitychange", onVisible);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", onVisible);
    // Letting go may fail where the browser has let go already.
    lock?.release().catch(() => undefined);
  };
}
