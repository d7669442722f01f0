import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { CheckLink } from "./check/CheckLink.tsx";
import styles from "./KeyHelp.module.css";

const deck = ["[data-presenting]"];

/** Every key of the briefing, and what it does. */
export function KeyHelp({ close }: { close: () => void }) {
  const { help } = useDetailMessages().presenting.deck;
  return (
    <Sheet label={help.heading} returnTo="[data-presenting]" otherwise={deck} close={close}>
      <div className={styles.head}>
        <h2>{help.heading}</h2>
        <Button onClick={close}>{help.close}</Button>
      </div>
      <table className={styles.keys}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{help.keys}</th>
            <th scope="col">{help.what}</th>
          </tr>
        </thead>
        <tbody>
          {help.rows.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{help.hint}</p>
      <p className={styles.hint}>{help.touch}</p>
      <p className={styles.hint}>
        <CheckLink />
      </p>
    </Sheet>
  );
}
