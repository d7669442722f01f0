import { type ComponentProps, Suspense } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { later } from "../../ui/later.tsx";
import type { OverlayPanels } from "./overlay/OverlayPanels.tsx";
import styles from "./Overlays.module.css";

const Panels = later(() =>
  import("./overlay/OverlayPanels.tsx").then((file) => file.OverlayPanels),
);
/** Shows and hides the panels. */
export const OverlayChooser = later(() =>
  import("./overlay/OverlayChooser.tsx").then((file) => file.OverlayChooser),
);
/** Loads the panels before somebody asks for one. */
export const prepareOverlays = () => Promise.all([Panels.prepare(), OverlayChooser.prepare()]);

/** The panels under the picture; they are loaded when one is chosen, and keep its place until then. */
export function Overlays(props: ComponentProps<typeof OverlayPanels>) {
  const { page } = useMessages();
  const { overlays, timeline } = props;
  return (
    <div
      className={styles.overlays}
      data-count={overlays.length}
      style={{ fontSize: timeline.size.text }}
    >
      <Boundary message={page.somethingBroke} retry={page.retry}>
        <Suspense>
          <Panels {...props} />
        </Suspense>
      </Boundary>
    </div>
  );
}
