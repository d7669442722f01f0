import type { ReactNode } from "react";
import styles from "./SlideSource.module.css";

/** Where what a slide shows comes from, in letters that are read from the last row. */
export function SlideSource({ children }: { children: ReactNode }) {
  return <p className={styles.source}>{children}</p>;
}
