import type { ReactNode } from "react";
import styles from "./FloatingNote.module.css";

/**
 * What goes on behind the page, in a corner of the window: nothing moves for it. Where there is nothing to say it
 * stands empty, so that a screen reader hears of what comes.
 */
export function FloatingNote({ children }: { children: ReactNode }) {
  return (
    <div className={styles.corner} role="status">
      {children !== null && <p className={styles.note}>{children}</p>}
    </div>
  );
}
