import { type ReactNode, useId } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./ImpactPart.module.css";

export interface PartProps {
  /** Its place on the page: `#return`. */
  id: string;
  heading: string;
  /** The file that it is made of. */
  query: { isPending: boolean; error: Error | null; refetch: () => unknown };
  /** How the page shows that a file could not be loaded. */
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
  children: ReactNode;
}

/** One part below the years, with its own file: where that fails, the others stand. */
export function ImpactPart({ id, heading, query, failed, children }: PartProps) {
  const { impact } = useDetailMessages();
  const title = useId();
  const { isPending, error, refetch } = query;
  return (
    <section id={id} className={styles.part} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {heading}
      </h3>
      {error !== null && failed([error], () => void refetch())}
      {isPending && error === null && (
        <p className={styles.loading} role="status">
          {impact.loading(heading)}
        </p>
      )}
      {children}
    </section>
  );
}
