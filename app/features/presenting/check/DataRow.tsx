import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { localToday } from "../../../ui/localToday.ts";
import { CheckRow, type RowState } from "./CheckRow.tsx";
import styles from "./CheckPage.module.css";
import { dataAge } from "./dataAge.ts";
import { useDataFiles } from "./useDataFiles.ts";

/** Whose day is said first: that of the counts, without which there is no page. */
const counts = "statements";

/**
 * When the files were last updated: as a date too, because the computer's own day may be wrong. It is never
 * "OK": how old is too old is for whoever presents to say.
 */
export function DataRow() {
  const { data: words, loaded } = useDetailMessages().check;
  const today = localToday();
  const files = useDataFiles().flatMap(({ name, updated, rows }) =>
    updated === null ? [] : [{ name, rows, updated, days: dataAge(updated, today) }],
  );
  const file = files.find(({ name }) => name === counts);
  const isAhead = files.some(({ days }) => days < 0);
  let state: RowState = "note";
  if (isAhead) state = "attention";
  else if (file === undefined) state = "waiting";
  return (
    <CheckRow
      state={state}
      name={words.name}
      words={isAhead ? undefined : words.state(file?.days ?? null)}
    >
      {file && <p>{words.counts(loaded.file(counts), file.updated, file.days, today)}</p>}
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
