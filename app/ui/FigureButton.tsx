import type { ReactNode } from "react";
import { useIsStill } from "./useIsStill.ts";
import styles from "./FigureButton.module.css";

interface Props {
  /** Tells this number from the others; where its panel closes, the focus returns by it. */
  id: string;
  /** What is read out: the number, and what pressing it does. */
  label: string;
  press: () => void;
  /** The pointer or the focus comes to it, or leaves it. */
  meet?: (isMet: boolean) => void;
  children: ReactNode;
}

/** A number that can be pressed: it looks like a number, with a dotted line under it. */
export function FigureButton({ id, label, press, meet, children }: Props) {
  const isStill = useIsStill();
  if (isStill) return <span className={styles.figure}>{children}</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      data-figure={id}
      aria-label={label}
      aria-haspopup="dialog"
      onFocus={() => meet?.(true)}
      onBlur={() => meet?.(false)}
      onPointerEnter={() => meet?.(true)}
      onPointerLeave={() => meet?.(false)}
      onClick={(event) => {
        // Safari does not move the focus to a button that is clicked, and it has to come back here.
        event.currentTarget.focus();
        press();
      }}
    >
      {children}
    </button>
  );
}
