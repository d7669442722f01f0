import { useMemo } from "react";
import type { ChangesSince } from "../../domain/changesSince.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { AddedRows } from "./AddedRows.tsx";
import { activityRow } from "./addedView.ts";
import styles from "./ChangesSection.module.css";

interface Props {
  changes: ChangesSince;
  record: CasualtyRecord;
  sources: SourcesById;
  ask: (figure: Figure) => void;
}

/** The activities that were added; what the page does not count is folded away below them. */
export function AddedActivityLists({ changes, record, sources, ask }: Props) {
  const messages = useDetailMessages();
  const { activities: words } = messages.changes;
  const { counted, parts, apart } = useMemo(() => {
    const { activities } = changes;
    return {
      counted: activities.counted.map((added) => activityRow(added, record, sources, messages)),
      parts: activities.parts.map((added) => activityRow(added, record, sources, messages)),
      apart: activities.apart.map((added) => activityRow(added, record, sources, messages)),
    };
  }, [changes, record, sources, messages]);
  return (
    <div className={styles.part}>
      <h3>{words.heading(counted.length)}</h3>
      {counted.length === 0 && <p className={styles.lead}>{words.none}</p>}
      <AddedRows key={changes.since} rows={counted} ask={ask} />
      {parts.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.parts(parts.length)}</summary>
          <AddedRows key={changes.since} rows={parts} ask={ask} />
        </details>
      )}
      {apart.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.apart(apart.length)}</summary>
          <AddedRows key={changes.since} rows={apart} ask={ask} />
        </details>
      )}
    </div>
  );
}
