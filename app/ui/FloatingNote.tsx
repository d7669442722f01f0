import type { ReactNode } from "react";
import styles from "./FloatingNote.module.css";

/** What goes on behind the page, in a corner of the window: read out politely, and nothing moves for it. */
export function FloatingNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status" hidden={children === null}>
      {children}
    </p>
  );
}
