import { useSyncExternalStore } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { subscribeWaiting, waiting } from "../../ui/awaiting.ts";
import { FloatingNote } from "../../ui/FloatingNote.tsx";

/** Says to who waits for a part of the page that its code is on its way, or that it could not be had. */
export function LateNote() {
  const { page } = useMessages();
  const says = useSyncExternalStore(subscribeWaiting, waiting, () => null);
  return (
    <FloatingNote>{says && (says === "failed" ? page.partFails : page.partComes)}</FloatingNote>
  );
}
