import { useMemo } from "react";
import type { Activity } from "../../contract/activity.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./AroundActivity.module.css";
import { AroundTable } from "./AroundTable.tsx";
import { aroundView } from "./aroundView.ts";

interface Props {
  activity: Activity;
  record: CasualtyRecord;
}

/** The count before and after the chosen activity, side by side and not explained by it. */
export function AroundActivity({ activity, record }: Props) {
  const messages = useDetailMessages();
  const { tables, notes } = useMemo(
    () => aroundView(activity, record, messages),
    [activity, record, messages],
  );
  return (
    <div className={styles.around}>
      <p className={styles.heading}>{messages.around.heading}</p>
      {tables.length > 0 && (
        <>
          <p className={styles.note}>{messages.around.aside}</p>
          <div className={styles.tables}>
            {tables.map((table) => (
              <AroundTable key={table.id} table={table} />
            ))}
          </div>
        </>
      )}
      {notes.length > 0 && <p className={styles.note}>{notes.join(" ")}</p>}
    </div>
  );
}
