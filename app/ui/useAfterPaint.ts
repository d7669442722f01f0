import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * The value, once the frame that follows it is painted: for what may be shown a frame later, so that it
 * takes no time from what has to be seen at once. Where several come in a row, the last one counts; while it
 * `mayCome` not, the one before stands.
 */
export function useAfterPaint<Value>(value: Value, mayCome = true): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    if (!mayCome) return undefined;
    return afterPaint(() => startTransition(() => setPainted(() => value)));
  }, [value, mayCome]);
  return painted;
}
