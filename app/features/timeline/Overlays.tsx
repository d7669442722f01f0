import { type ComponentProps, Suspense } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Awaited } from "../../ui/Awaited.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { later } from "../../ui/later.tsx";
import type { OverlayPanels } from "./overlay/OverlayPanels.tsx";

const Panels = later(() =>
  import("./overlay/OverlayPanels.tsx").then((file) => file.OverlayPanels),
);
/** Shows and hides the panels. */
export const OverlayChooser = later(() =>
  import("./overlay/OverlayChooser.tsx").then((file) => file.OverlayChooser),
);
/** Loads the panels before somebody asks for one. */
export const prepareOverlays = () => Promise.all([Panels.prepare(), OverlayChooser.prepare()]);

/** The height of so many panels, so that nothing moves when they come; in lines of text. */
const roomOf = (panels: number) => 6.6 * panels + 1;

/** What the picture gives to so many panels, as long as the words of the founding pair keep their place. */
export const yieldedTo = (panels: number): Record<string, string> | undefined =>
  panels === 0 ? undefined : { "--least": "19.5rem", "--panels": `${6 * panels + 1}rem` };

/** The panels under the picture; they are loaded when one is chosen, and keep its place until then. */
export function Overlays(props: ComponentProps<typeof OverlayPanels>) {
  const { page } = useMessages();
  const { overlays, timeline } = props;
  return (
    <div
      data-overlays
      style={{ fontSize: timeline.size.text, minBlockSize: `${roomOf(overlays.length)}em` }}
    >
      <Boundary message={page.somethingBroke} retry={page.retry}>
        <Suspense fallback={<Awaited part={Panels} />}>
          <Panels {...props} />
        </Suspense>
      </Boundary>
    </div>
  );
}
