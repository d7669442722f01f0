import { useSyncExternalStore } from "react";
import type { ProjectionSettings } from "../../../contract/projectionSettings.ts";
import { fittingSize } from "./fittingSize.ts";

type Size = ProjectionSettings["size"];

/** The size of text that this window has room for, of the one that was chosen. */
export function useFittingSize(chosen: Size): Size {
  return useSyncExternalStore(
    subscribe,
    () => fittingSize(chosen, window.innerWidth, window.innerHeight),
    () => chosen,
  );
}

function subscribe(reader: () => void): () => void {
  window.addEventListener("resize", reader);
  return () => window.removeEventListener("resize", reader);
}
