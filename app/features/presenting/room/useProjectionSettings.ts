import { useSyncExternalStore } from "react";
import {
  type KeptSettings,
  keptSettings,
  subscribeSettings,
} from "../../../queries/keptSettings.ts";

/** How slides are shown in this room; every window of this computer shows the same. */
export function useProjectionSettings(): KeptSettings {
  return useSyncExternalStore(subscribeSettings, keptSettings, keptSettings);
}
