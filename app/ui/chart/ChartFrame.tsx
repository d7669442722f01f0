import { type ReactNode, Suspense, createContext, use } from "react";
import styles from "./ChartFrame.module.css";

interface Props {
  /** What the picture shows, in one sentence; the same numbers stand beside it for everybody. */
  label: string;
  /** The chart's own rows, for where it fills a slide. */
  className?: string | undefined;
  children: ReactNode;
}

/** The room of a drawing, which is one sentence to those who cannot see it. */
export function ChartFrame({ label, className, children }: Props) {
  return (
    <div className={className ? `${styles.frame} ${className}` : styles.frame}>
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

/** What is said on paper in place of a drawing whose code had not come yet. */
export const NotDrawnWords = createContext<string | null>(null);

/** In place of a drawing until its code is there: on the screen nothing is said, because it comes at once. */
export function NotDrawn({ className }: { className?: string | undefined }) {
  return (
    <div className={className} aria-busy="true">
      <p className={styles.missing}>{use(NotDrawnWords)}</p>
    </div>
  );
}

const busy = <NotDrawn />;

/** What is drawn, once its size is known and its code is there. */
export function Drawing({ children }: { children: ReactNode }) {
  return <Suspense fallback={busy}>{children ?? busy}</Suspense>;
}
