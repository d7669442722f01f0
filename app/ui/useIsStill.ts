import { useSyncExternalStore } from "react";

/** Whether this is drawn without a browser, as part of the first document: nothing in it can be used yet. */
export function useIsStill(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
}

const neverChanges = () => () => undefined;
