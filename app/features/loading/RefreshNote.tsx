import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { FloatingNote } from "../../ui/FloatingNote.tsx";
import { problemWords } from "./problemWords.ts";
import styles from "./RefreshNote.module.css";

interface Props {
  isRefreshing: boolean;
  errors: readonly Error[];
  retry: () => void;
}

/** Says that newer data is looked for, or could not be loaded, while the old picture stays. */
export function RefreshNote({ isRefreshing, errors, retry }: Props) {
  const messages = useMessages();
  const [error] = errors;
  return (
    <>
      <FloatingNote>{isRefreshing ? messages.page.refreshing : null}</FloatingNote>
      {!isRefreshing && error && (
        <div className={styles.failed} role="alert">
          <p>{messages.page.refreshFailed(problemWords(error, messages))}</p>
          <Button onClick={retry}>{messages.page.retry}</Button>
        </div>
      )}
    </>
  );
}
