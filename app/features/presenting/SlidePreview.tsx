import { type ReactNode, useMemo } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Day } from "../../contract/day.ts";
import { FixedView } from "../../url/useView.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import { slideViewOn } from "./slideView.ts";
import { Staged } from "./Staged.tsx";

interface Props {
  slide: Slide;
  /** From 1. */
  number: number;
  count: number;
  /** The day on which the reader looks back, where the slide names none. */
  known: Day | null;
  /** The screen that it is drawn for, in pixels. */
  stage: { width: number; height: number };
  children: ReactNode;
}

/** A slide as it will look on its screen, drawn small and inert. */
export function SlidePreview({ slide, number, count, known, stage, children }: Props) {
  const view = useMemo(() => slideViewOn(slide, known), [slide, known]);
  return (
    <Staged stage={stage} isInert>
      <FixedView value={view}>
        <SlideFrame slide={slide} number={number} count={count}>
          {children}
        </SlideFrame>
      </FixedView>
    </Staged>
  );
}
