import { useEffect, useSyncExternalStore } from "react";
import { startWaiting } from "./awaiting.ts";
import type { Later } from "./later.tsx";

interface Props {
  part: Pick<Later<object>, "hasFailed" | "subscribe">;
  /** Nothing is said while it is on its way: nobody pressed anything for it, or only paper is to be seen until it comes. */
  isQuiet?: boolean;
}

/** In place of a part whose code is not there yet. It is said once for the whole page (`LateNote`), not here. */
export function Awaited({ part, isQuiet = false }: Props) {
  const hasFailed = useSyncExternalStore(part.subscribe, part.hasFailed, () => false);
  useEffect(() => {
    if (hasFailed) return startWaiting("failed");
    return isQuiet ? undefined : startWaiting("loading");
  }, [hasFailed, isQuiet]);
  return null;
}
