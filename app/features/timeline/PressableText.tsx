import type { ReactNode } from "react";
import type { Box } from "./placing.ts";
import styles from "./TimelinePicture.module.css";

interface Props {
  /** The area of the texts. */
  box: Box;
  /** The mark of the same number; it has the focus when the answer closes again. */
  markId: string;
  /** `null` where nothing can be pressed. */
  press: (() => void) | null;
  children: ReactNode;
}

/**
 * A number that is written on the picture: pressing it asks how it is known. For the pointer only; the
 * keyboard has the mark beside it, whose card holds the same number.
 */
export function PressableText({ box, markId, press, children }: Props) {
  if (press === null) return children;
  return (
    <g
      className={styles.pressable}
      onClick={({ currentTarget }) => {
        const marks = currentTarget.ownerSVGElement?.querySelectorAll<SVGElement>("[data-mark]");
        [...(marks ?? [])].find(({ dataset }) => dataset["mark"] === markId)?.focus();
        press();
      }}
    >
      <rect
        className={styles.reach}
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      {children}
    </g>
  );
}
