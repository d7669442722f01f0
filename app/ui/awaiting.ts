/** What is to be said of a part that is waited for: its code is on its way, or could not be had. */
export type Waiting = "loading" | "failed";

const all = new Set<{ says: Waiting }>();
const listeners = new Set<() => void>();

/** Says so until what it gives is called. */
export function startWaiting(says: Waiting): () => void {
  const one = { says };
  all.add(one);
  tell();
  return () => {
    all.delete(one);
    tell();
  };
}

/** For all that is waited for at this moment, a failure before anything else; `null` where nothing is. */
export function waiting(): Waiting | null {
  const says = [...all].map((one) => one.says);
  return says.includes("failed") ? "failed" : (says[0] ?? null);
}

export function subscribeWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
