import { startTransition, useEffect, useState } from "react";

/**
 * The value, once the frame that follows it is painted: for what may be shown a frame later, so that it
 * takes no time from what has to be seen at once. Where several come in a row, the last one counts.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    // The frame that is being made is on the screen when the next task runs.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return painted;
}
