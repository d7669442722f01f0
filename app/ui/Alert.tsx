import type { ReactNode } from "react";
import styles from "./Alert.module.css";

/** What went wrong, and what can be done: read out at once, and marked at its edge. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <div className={styles.alert} role="alert">
      {children}
    </div>
  );
}
