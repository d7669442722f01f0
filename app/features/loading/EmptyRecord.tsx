import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./LoadFailed.module.css";

/** The files could be read and hold no statements: what is there instead, and what to do. */
export function EmptyRecord({ record }: { record: CasualtyRecord }) {
  const { page, period } = useMessages();
  if (record.known !== null)
    return (
      <div className={styles.empty} role="status">
        <h2>{period.nothingKnownBy(record.known)}</h2>
      </div>
    );
  return (
    <div className={styles.empty} role="status">
      <h2>{page.emptyTitle}</h2>
      <p>{page.emptyHint(record.activities.length)}</p>
    </div>
  );
}
