/** Calls when the frame that is being made is on the screen; gives what calls it off. */
export function afterPaint(call: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  // The frame is on the screen when the next task runs.
  const frame = requestAnimationFrame(() => (task = setTimeout(call)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
