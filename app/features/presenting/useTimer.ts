import { useCallback, useEffect, useRef, useState } from "react";
import {
  type Timer,
  notStarted,
  parseTimer,
  paused,
  printTimer,
  started,
  turnedOn,
} from "./timer.ts";

/** For this window only, so that the time goes on where it is loaded again in the middle. */
const key = "presenting.timer";

/** The time of the briefing; it starts with the first turn to another slide. */
export function useTimer(slide: number) {
  const [timer, setTimer] = useState(keptTimer);
  const shown = useRef(slide);
  useEffect(() => {
    if (shown.current === slide) return;
    shown.current = slide;
    setTimer((last) => turnedOn(last, Date.now()));
  }, [slide]);
  useEffect(() => keep(timer), [timer]);
  const start = useCallback(() => setTimer((last) => started(last, Date.now())), []);
  const pause = useCallback(() => setTimer((last) => paused(last, Date.now())), []);
  const reset = useCallback(() => setTimer(notStarted), []);
  return { timer, start, pause, reset };
}

function keptTimer(): Timer {
  try {
    return parseTimer(sessionStorage.getItem(key) ?? "") ?? notStarted;
  } catch {
    return notStarted;
  }
}

function keep(timer: Timer): void {
  try {
    sessionStorage.setItem(key, printTimer(timer));
  } catch {
    // Without a storage it starts anew after a reload.
  }
}
