import { useMessages } from "../../i18n/useMessages.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./LoadFailed.module.css";
import { problemWords } from "./problemWords.ts";

interface Props {
  errors: readonly Error[];
  retry: () => void;
  /** Where the page waits for this, and not only a part of it: what that means, and what stands there instead. */
  page?: { title: string; hint: string };
}

/** Says which file failed, where and why, and offers to try again. */
export function LoadFailed({ errors, retry, page }: Props) {
  const messages = useMessages();
  return (
    <div className={page ? styles.page : undefined}>
      <Alert>
        {page && <h2>{page.title}</h2>}
        {errors.map((error) => (
          <p key={error.message}>{problemWords(error, messages)}</p>
        ))}
        {page && <p className={styles.hint}>{page.hint}</p>}
        <Button onClick={retry}>{messages.page.retry}</Button>
      </Alert>
    </div>
  );
}
