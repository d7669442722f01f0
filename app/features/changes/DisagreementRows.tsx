import { useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./AddedRows.module.css";
import type { DisagreementRow } from "./disagreementsView.ts";

const firstShown = 3;
const step = 12;

/** The first disagreements with what they consist in, and more of them when asked. */
export function DisagreementRows({ rows }: { rows: readonly DisagreementRow[] }) {
  const { changes: words } = useDetailMessages();
  const [limit, setLimit] = useState(firstShown);
  if (rows.length === 0) return null;
  const left = rows.length - limit;
  return (
    <>
      <ul className={styles.rows}>
        {rows.slice(0, limit).map(({ title, sentences }) => (
          <li key={title} className={styles.disagreement}>
            <p className={styles.title}>{title}</p>
            {sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.more}>
          <span>{words.shown(limit, rows.length)}</span>
          <Button onClick={() => setLimit(limit + step)}>{words.more(Math.min(left, step))}</Button>
        </p>
      )}
    </>
  );
}
