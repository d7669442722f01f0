import { startTransition, useEffect, useRef, useState } from "react";
import { useIsPrinting } from "./useIsPrinting.ts";

/** Values that follow each other faster than this, in milliseconds, are a drag or a run of keys. */
const pause = 150;

/**
 * The value for what is drawn at each of several turns (from 0), once what has to be seen at once is painted. The page
 * can answer between two turns; while values follow each other without a pause, none comes, and all keep the value
 * that they have. On paper all have the newest.
 */
export function useInTurn<Value>(value: Value, turns: number): (turn: number) => Value {
  const [drawn, setDrawn] = useState(() => Array.from({ length: turns }, () => value));
  const isPrinting = useIsPrinting();
  const next = drawn.findIndex((one) => one !== value);
  const last = useRef({ value, at: -Infinity, isHurried: false });
  useEffect(() => {
    if (next === -1) return undefined;
    const now = performance.now();
    if (last.current.value !== value)
      last.current = { value, at: now, isHurried: now - last.current.at < pause };
    let frame = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const draw = () => startTransition(() => setDrawn((before) => before.with(next, value)));
    if (last.current.isHurried && next === 0) task = setTimeout(draw, pause);
    // The frame that is being made is on the screen when the next task runs.
    else if (next === 0) frame = requestAnimationFrame(() => (task = setTimeout(draw)));
    else task = setTimeout(draw);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value, next]);
  return (turn) => (isPrinting ? value : (drawn[turn] ?? value));
}
