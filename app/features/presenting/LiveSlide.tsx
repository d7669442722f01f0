import type { CSSProperties, ReactNode, Ref } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { useSize } from "../../ui/useSize.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import styles from "./SlidePreview.module.css";

interface Props {
  slide: Slide;
  /** From 1. */
  number: number;
  count: number;
  /** The screen that it is drawn for, in pixels. */
  stage: { width: number; height: number };
  /** Where what it shows is. */
  content: Ref<HTMLDivElement>;
  /** Stands at its foot. */
  foot: ReactNode;
  children: ReactNode;
}

const unmeasured = { width: 480, height: 270, text: 16 };

/** The slide as its screen shows it now, drawn small; its numbers can be pressed and its period changed. */
export function LiveSlide({ slide, number, count, stage, content, foot, children }: Props) {
  const [{ width }, measure] = useSize(unmeasured);
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
    >
      <div className={styles.stage} style={size} data-presenting>
        <SlideFrame slide={slide} number={number} count={count} content={content} foot={foot}>
          {children}
        </SlideFrame>
      </div>
    </div>
  );
}
