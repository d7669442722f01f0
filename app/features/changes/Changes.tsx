import { useQuery } from "@tanstack/react-query";
import { type ReactNode, memo, useMemo } from "react";
import type { Day } from "../../contract/day.ts";
import { changesSince } from "../../domain/changesSince.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { AddedActivityLists } from "./AddedActivityLists.tsx";
import { AddedRows } from "./AddedRows.tsx";
import { statementRow } from "./addedView.ts";
import styles from "./ChangesSection.module.css";
import { ChangedDisagreementLists } from "./ChangedDisagreementLists.tsx";
import { FiguresMoved } from "./FiguresMoved.tsx";

interface Props {
  since: Day;
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
  /** Opens the answer to how a number is known. */
  ask: (figure: Figure) => void;
}

/** Compares only once the dates of the sources are there: they decide what was known when. */
export const Changes = memo(function Changes(props: Props) {
  const { since, record, sources, failed } = props;
  const { changes: words } = useDetailMessages();
  const { data, error, refetch } = useQuery(queries.sources);
  if (record.known !== null && since >= record.known)
    return <p className={styles.summary}>{words.nothingCanBeAdded(since, record.known)}</p>;
  if (data !== undefined && sources.size === data.rows.length) return <Compared {...props} />;
  if (error !== null) return failed([error], () => void refetch());
  return (
    <p className={styles.lead} role="status">
      {words.loading.sources}
    </p>
  );
});

function Compared({ since, record, period, sources, failed, ask }: Props) {
  const messages = useDetailMessages();
  const { changes: words } = messages;
  const changes = useMemo(() => changesSince(record, since, sources), [record, since, sources]);
  const statements = useMemo(
    () => changes.statements.map((added) => statementRow(added, sources, messages)),
    [changes, sources, messages],
  );
  const { counted, apart, parts } = changes.activities;
  const isNothingAdded = statements.length + counted.length + apart.length + parts.length === 0;
  const disagreements = (
    <ChangedDisagreementLists changes={changes} record={record} sources={sources} failed={failed} />
  );
  if (isNothingAdded)
    return (
      <>
        <p className={styles.summary}>{words.nothingAdded(since, record.known, changes.newest)}</p>
        {disagreements}
      </>
    );
  return (
    <>
      <div>
        <p className={styles.summary}>
          {words.summary(
            since,
            record.known,
            { statements: statements.length, activities: counted.length },
            {
              from: changes.before.latest?.total ?? null,
              to: record.latest?.total ?? null,
            },
          )}
        </p>
        <p className={styles.lead}>{words.meaning}</p>
      </div>
      <FiguresMoved changes={changes} record={record} period={period} ask={ask} />
      <div className={styles.part}>
        <h3>{words.statements.heading(statements.length)}</h3>
        {statements.length === 0 && <p className={styles.lead}>{words.statements.none}</p>}
        <AddedRows key={since} rows={statements} ask={ask} />
      </div>
      <AddedActivityLists changes={changes} record={record} sources={sources} ask={ask} />
      {disagreements}
    </>
  );
}
