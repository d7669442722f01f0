import { useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { StateMark } from "./CheckRow.tsx";
import styles from "./CheckPage.module.css";
import { clickerRows, type KeyRow, keyboardRows } from "./clickerKeys.ts";
import { lastSlide } from "../lastSlide.ts";
import { useHeardKeys } from "./useHeardKeys.ts";

/** The buttons of a clicker and the keys of the deck: each lights up when it arrives. */
export function KeyRows() {
  const { keys } = useDetailMessages().check;
  const { rows, others, last } = useHeardKeys();
  const [hasPresented] = useState(() => lastSlide() !== null);
  const list = (names: readonly KeyRow[]) => (
    <ul className={styles.keys}>
      {names.map((row) => {
        const heard = rows.get(row) ?? [];
        return (
          <li
            key={row}
            className={styles.key}
            data-key-row={row}
            data-lit={heard.length > 0 || undefined}
            data-last={last?.row === row || undefined}
          >
            <StateMark state={heard.length > 0 ? "ok" : "waiting"} />
            <span>
              <span className={styles.name}>{keys.does[row]}</span>{" "}
              <span className={styles.quiet}>{keys.expected[row]}</span>
              {row === "start" && (
                <span className={styles.will}>{keys.willStart(hasPresented)}</span>
              )}
            </span>
            <span className={styles.heard}>
              {heard.length > 0 ? keys.heard(heard) : keys.notHeard}
            </span>
          </li>
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="check-keys">
      <h3 id="check-keys">{keys.heading}</h3>
      <p className={styles.quiet}>{keys.lead}</p>
      <p className={styles.last} role="status">
        {last === null
          ? keys.none
          : keys.last(last.name, last.row === null ? null : keys.does[last.row])}
      </p>
      {list(clickerRows)}
      <h4>{keys.keyboard}</h4>
      {list(keyboardRows)}
      {others.length > 0 && <p>{keys.others(others)}</p>}
    </section>
  );
}
