import { useEffect, useState } from "react";
import { keepAwake, type WakeLockState } from "./wakeLock.ts";

/** Keeps the screen awake while the component is shown, and says how that goes. */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>({ state: "asking" });
  useEffect(() => keepAwake(setState), []);
  return state;
}
