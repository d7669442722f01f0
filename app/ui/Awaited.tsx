import { useSyncExternalStore } from "react";
import { FloatingNote } from "./FloatingNote.tsx";
import type { Later } from "./later.tsx";

interface Props {
  part: Pick<Later<object>, "hasFailed" | "subscribe">;
  /** Said while it is on its way; nothing where nobody has asked for it. */
  loading?: string;
  /** Said where its code could not be had; it is asked for again all the time. */
  failed: string;
}

/** In place of a part whose code is not there yet. */
export function Awaited({ part, loading, failed }: Props) {
  const hasFailed = useSyncExternalStore(part.subscribe, part.hasFailed, () => false);
  return <FloatingNote>{hasFailed ? failed : (loading ?? null)}</FloatingNote>;
}
