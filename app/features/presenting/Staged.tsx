import type { CSSProperties, ReactNode } from "react";
import { useSize } from "../../ui/useSize.ts";
import styles from "./Staged.module.css";

interface Props {
  /** The screen that it is drawn for, in pixels. */
  stage: { width: number; height: number };
  /** Only to be looked at: no key, pointer or screen reader reaches it. */
  isInert?: boolean;
  children: ReactNode;
}

const unmeasured = { width: 240, height: 135, text: 16 };

/** A slide at the size of a screen, scaled down as a whole to the room that there is. */
export function Staged({ stage, isInert = false, children }: Props) {
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
      inert={isInert}
      aria-hidden={isInert || undefined}
    >
      <div className={styles.stage} style={size} data-presenting>
        {children}
      </div>
    </div>
  );
}
