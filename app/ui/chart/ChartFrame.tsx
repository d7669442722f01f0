import type { ReactNode, RefObject } from "react";
import styles from "./ChartFrame.module.css";

interface Props {
  /** What the picture shows, in one sentence; the same numbers stand beside it for everybody. */
  label: string;
  /** The chart's own rows, for where it fills a slide. */
  className?: string | undefined;
  ref: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The room of a drawing, which is one sentence to those who cannot see it. */
export function ChartFrame({ label, className, ref, children }: Props) {
  return (
    <div ref={ref} className={className ? `${styles.frame} ${className}` : styles.frame}>
      <div role="img" aria-label={label} className={styles.picture} />
      {children}
    </div>
  );
}

/** What an axis counts, and what pressing a mark does; `null` where a chart above has said it. */
export function ChartTitle({ title, hint }: { title: string; hint: string | null }) {
  return (
    <p aria-hidden="true" className={styles.title}>
      {title} {hint !== null && <span className={styles.hint}>{hint}</span>}
    </p>
  );
}
