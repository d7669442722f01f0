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

/** The disagreements that came up, and those that are none any more, once all that names them is there. */
export function ChangedDisagreementLists({ changes, record, sources, failed }: Props) {
  const messages = useDetailMessages();
  const { disagreements: words, loading } = messages.changes;
  const intervals = useQuery(queries.intervals);
  const notes = useQuery(queries.disagreements);
  // When a note could be written may depend on the day of an explosion, or of a count of return, that it is about.
  const incidents = useQuery(queries.incidents);
  const returns = useQuery(queries.returns);
  const files = [intervals, notes, incidents, returns];
  const [intervalRows, noteRows, incidentRows, returnRows] = [
    intervals.data?.rows,
    notes.data?.rows,
    incidents.data?.rows,
    returns.data?.rows,
  ];
  const changed = useMemo(() => {
    if (!intervalRows || !noteRows || !incidentRows || !returnRows) return null;
    const rows = { intervals: intervalRows, incidents: incidentRows, returns: returnRows };
    const found = changedDisagreements(changes, record, noteRows, rows, sources);
    return {
      opened: disagreementRows(found.opened, found.noted, messages),
      settled: disagreementRows(found.settled, [], messages),
    };
  }, [changes, record, intervalRows, noteRows, incidentRows, returnRows, sources, messages]);
  const errors = changed === null ? files.flatMap(({ error }) => error ?? []) : [];
  const retry = () => {
    for (const file of files) if (file.isError) void file.refetch();
  };
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
            <DisagreementRows key={`opened ${changes.since}`} rows={changed.opened} isListed />
            <h4>{words.settled}</h4>
            {changed.settled.length === 0 && <p className={styles.lead}>{words.noneSettled}</p>}
            <DisagreementRows key={`settled ${changes.since}`} rows={changed.settled} />
          </>
        ))}
      {changed === null && errors.length === 0 && (
        <p className={styles.lead} role="status">
          {loading.disagreements}
        </p>
      )}
      {errors.length > 0 && failed(errors, retry)}
      <p className={styles.lead}>
        <a href="#disagreements">{words.all}</a>
      </p>
    </div>
  );
}
