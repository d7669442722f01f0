import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { localToday } from "../../../ui/localToday.ts";
import { CheckRow, type RowState } from "./CheckRow.tsx";
import styles from "./CheckPage.module.css";
import { dataAge } from "./dataAge.ts";
import { useDataFiles } from "./useDataFiles.ts";

/** How old the data is: as a date, because the computer's own day may be wrong. */
export function DataRow() {
  const { data: words, loaded } = useDetailMessages().check;
  const today = localToday();
  const files = useDataFiles().flatMap(({ name, updated, rows }) =>
    updated === null ? [] : [{ name, rows, updated, days: dataAge(updated, today) }],
  );
  const [newest] = files.toSorted((a, b) => a.days - b.days);
  const isAhead = newest !== undefined && newest.days < 0;
  let state: RowState = "ok";
  if (newest === undefined) state = "waiting";
  else if (isAhead) state = "attention";
  return (
    <CheckRow state={state} name={words.name}>
      {newest && <p>{words.newest(newest.updated, newest.days, today)}</p>}
      {isAhead && <p>{words.ahead}</p>}
      {files.length > 0 && (
        <details>
          <summary>{words.files(files.length)}</summary>
          <ul className={styles.files}>
            {files.map(({ name, rows, updated, days }) => (
              <li key={name}>{words.file(loaded.file(name), rows, updated, days)}</li>
            ))}
          </ul>
        </details>
      )}
    </CheckRow>
  );
}
