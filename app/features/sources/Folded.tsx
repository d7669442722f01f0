import { type ReactNode, useState } from "react";
import styles from "./SourcesSection.module.css";

interface Props {
  summary: string;
  /** Whether the address points into it. */
  isWanted?: boolean;
  /** Drawn only once opened: most readers never ask for it, and it can be long. */
  children: () => ReactNode;
}

export function Folded({ summary, isWanted = false, children }: Props) {
  const [isOpen, setOpen] = useState(isWanted);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    if (isWanted) setOpen(true);
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
