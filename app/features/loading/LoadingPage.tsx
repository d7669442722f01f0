import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./LoadingPage.module.css";

/** The shape of the page while its figures load, so that nothing jumps when they come. */
export function LoadingPage() {
  const { page } = useMessages();
  return (
    <div className={styles.page} role="status">
      <span className={styles.text}>{page.loading}</span>
      <span className={styles.headline} />
      <span className={styles.timeline} />
    </div>
  );
}
