import type { Overlay } from "../../../domain/impactChoices.ts";
import type { Day } from "../../../contract/day.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { TimelineLayout } from "../layout.ts";
import { HectaresPanel } from "./HectaresPanel.tsx";
import type { Failed } from "./OverlayPanel.tsx";
import { ReturnsPanel } from "./ReturnsPanel.tsx";

interface Props {
  overlays: readonly Overlay[];
  timeline: TimelineLayout;
  known: Day | null;
  sources: SourcesById;
  failed: Failed;
}

const panels = { hectares: HectaresPanel, returns: ReturnsPanel };

/** The chosen panels under the timeline, each with its own file and its own scale, on the same days. */
export function OverlayPanels({ overlays, ...shown }: Props) {
  return overlays.map((overlay) => {
    const Panel = panels[overlay];
    return <Panel key={overlay} {...shown} isLast={overlay === overlays.at(-1)} />;
  });
}
