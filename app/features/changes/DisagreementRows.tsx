import { useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { useMore } from "../../ui/useMore.ts";
import styles from "./AddedRows.module.css";
import type { DisagreementRow } from "./disagreementsView.ts";

const firstShown = 3;
const step = 12;

interface Props {
  rows: readonly DisagreementRow[];
  /** Whether the list of all disagreements holds them, so that their titles lead there. */
  isListed?: boolean;
}

/** The first disagreements with what they consist in, and more of them when asked. */
export function DisagreementRows({ rows, isListed = false }: Props) {
  const { changes: words } = useDetailMessages();
  const [limit, setLimit] = useState(firstShown);
  const { list, askedAt } = useMore<HTMLUListElement>();
  if (rows.length === 0) return null;
  const left = rows.length - limit;
  return (
    <>
      <ul ref={list} className={styles.rows}>
        {rows.slice(0, limit).map(({ title, place, sentences }) => (
          <li key={place + title} tabIndex={-1}>
            <p className={styles.title}>{isListed ? <a href={`#${place}`}>{title}</a> : title}</p>
            {sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <ShowMore
          shown={words.shown(limit, rows.length)}
          label={words.more(Math.min(left, step))}
          press={() => {
            askedAt(limit);
            setLimit(limit + step);
          }}
        />
      )}
    </>
  );
}
