import { type ReactNode, useState } from "react";
import styles from "./SourcesSection.module.css";

interface Props {
  summary: string;
  /** Which time the address points into it, as of `useHash`; `null` where it does not. */
  wanted?: number | null;
  /** Drawn only once opened: most readers never ask for it, and it can be long. */
  children: () => ReactNode;
}

export function Folded({ summary, wanted = null, children }: Props) {
  const [isOpen, setOpen] = useState(wanted !== null);
  const [lastWanted, setLastWanted] = useState(wanted);
  if (wanted !== lastWanted) {
    setLastWanted(wanted);
    if (wanted !== null) setOpen(true);
  }
  return (
    <details
      className={styles.folded}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
