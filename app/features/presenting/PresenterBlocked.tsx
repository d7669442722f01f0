import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useHref } from "../../url/useView.ts";
import styles from "./PresenterBlocked.module.css";

/** Says that the browser blocked the presenter's window, with a link that it does not block. */
export function PresenterBlocked({ dismiss }: { dismiss: () => void }) {
  const { presenter } = useDetailMessages().presenting;
  const href = useHref({ present: "presenter", figure: null });
  return (
    <p role="alert" className={styles.blocked}>
      {presenter.blocked}{" "}
      <a href={href} target="_blank" rel="noreferrer" onClick={dismiss}>
        {presenter.openByHand}
      </a>
      <Button onClick={dismiss}>{presenter.dismiss}</Button>
    </p>
  );
}
