import type { Day } from "../../contract/day.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./LoadFailed.module.css";
import { problemWords } from "./problemWords.ts";

interface Props {
  errors: readonly Error[];
  retry: () => void;
  /** Whether the whole page waits for this, or only one part of it. */
  isPage?: boolean;
  /** Of which day the figures are that stand below all the same, as the build had them; `null` where none do. */
  published?: Day | null;
}

/** Says which file failed, where and why, and offers to try again. */
export function LoadFailed({ errors, retry, isPage = false, published = null }: Props) {
  const messages = useMessages();
  return (
    <div className={isPage ? styles.page : undefined}>
      <Alert>
        {isPage && <h2>{messages.page.failedTitle}</h2>}
        {errors.map((error) => (
          <p key={error.message}>{problemWords(error, messages)}</p>
        ))}
        {isPage && (
          <p className={styles.hint}>
            {published === null ? messages.page.failedHint : messages.page.asPublished(published)}
          </p>
        )}
        <Button onClick={retry}>{messages.page.retry}</Button>
      </Alert>
    </div>
  );
}
