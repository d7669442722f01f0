import type { ReactNode } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./SourcesSection.module.css";

interface Props {
  file: "intervals" | "disagreements" | "incidents" | "returns" | "sources";
  query: { isPending: boolean; error: Error | null; refetch: () => unknown };
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

/** Says that a file is still loading or why it could not be loaded; nothing once it is there. */
export function FileState({ file, query: { isPending, error, refetch }, failed }: Props) {
  const { sources } = useDetailMessages();
  if (error !== null) return failed([error], () => void refetch());
  if (!isPending) return null;
  return (
    <p className={styles.loading} role="status">
      {sources.loading(file)}
    </p>
  );
}
