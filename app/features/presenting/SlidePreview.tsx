import { type CSSProperties, type ReactNode, useMemo } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Day } from "../../contract/day.ts";
import { useSize } from "../../ui/useSize.ts";
import { FixedView } from "../../url/useView.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import styles from "./SlidePreview.module.css";
import { slideViewOn } from "./slideView.ts";

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

const unmeasured = { width: 240, height: 135, text: 16 };

/** A slide as it will look on its screen, drawn small and inert. */
export function SlidePreview({ slide, number, count, known, stage, children }: Props) {
  const [{ width }, measure] = useSize(unmeasured);
  const view = useMemo(() => slideViewOn(slide, known), [slide, known]);
  const size: CSSProperties & Record<"--stage-height" | "--stage-width", string> = {
    "--stage-height": `${stage.height}px`,
    "--stage-width": `${stage.width}px`,
    inlineSize: stage.width,
    blockSize: stage.height,
    scale: String(width / stage.width),
  };
  return (
    <div
      ref={measure}
      className={styles.preview}
      style={{ aspectRatio: `${stage.width} / ${stage.height}` }}
      inert
      aria-hidden="true"
    >
      <div className={styles.stage} style={size} data-presenting>
        <FixedView value={view}>
          <SlideFrame slide={slide} number={number} count={count}>
            {children}
          </SlideFrame>
        </FixedView>
      </div>
    </div>
  );
}
