import { useId } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { StatedNumber } from "../StatedNumber.tsx";
import type { BesideRow } from "./besideView.ts";
import styles from "./Where.module.css";

/** The figures that the map has no place for, each with the reason. */
export function WhereBeside({ rows }: { rows: readonly BesideRow[] }) {
  const { where: words } = useDetailMessages();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section className={styles.beside} aria-labelledby={id}>
      <h4 id={id}>{words.beside.heading}</h4>
      <ul>
        {rows.map(({ id, district, number, why }) => (
          <li key={id}>
            <span className={styles.name}>{district}</span> <StatedNumber {...number} />
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
