import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { type ChangesSince, changedDisagreements } from "../../domain/changesSince.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import styles from "./ChangesSection.module.css";
import { DisagreementRows } from "./DisagreementRows.tsx";
import { disagreementRows } from "./disagreementsView.ts";

interface Props {
  changes: ChangesSince;
  record: CasualtyRecord;
  sources: SourcesById;
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

/** The disagreements that came up, and those that are none any more, once the intervals are there. */
export function ChangedDisagreementLists({ changes, record, sources, failed }: Props) {
  const messages = useDetailMessages();
  const { disagreements: words, loading } = messages.changes;
  const { data, error, refetch } = useQuery(queries.intervals);
  const changed = useMemo(() => {
    if (data === undefined) return null;
    const { opened, settled } = changedDisagreements(changes, record, data.rows, sources);
    return {
      opened: disagreementRows(opened, messages),
      settled: disagreementRows(settled, messages),
    };
  }, [changes, record, data, sources, messages]);
  return (
    <div className={styles.part}>
      <h3>{words.heading}</h3>
      {changed !== null &&
        (changed.opened.length + changed.settled.length === 0 ? (
          <p className={styles.lead}>{words.none}</p>
        ) : (
          <>
            <h4>{words.opened}</h4>
            {changed.opened.length === 0 && <p className={styles.lead}>{words.noneOpened}</p>}
            <DisagreementRows key={`opened ${changes.since}`} rows={changed.opened} />
            <h4>{words.settled}</h4>
            {changed.settled.length === 0 && <p className={styles.lead}>{words.noneSettled}</p>}
            <DisagreementRows key={`settled ${changes.since}`} rows={changed.settled} />
          </>
        ))}
      {changed === null && error === null && (
        <p className={styles.lead} role="status">
          {loading.intervals}
        </p>
      )}
      {changed === null && error !== null && failed([error], () => void refetch())}
      <p className={styles.lead}>
        <a href="#disagreements">{words.all}</a>
      </p>
    </div>
  );
}
