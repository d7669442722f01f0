import { useCallback, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./RefreshNote.module.css";
import { type Moved, type Published, movedSince, numbersIn } from "./published.ts";

/** Says which numbers changed under the reader's eyes, where the server's data is newer than the document. */
export function UpdatedNote({ published }: { published: Published }) {
  const { page } = useMessages();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  // Once, when the page has taken the document's place: later numbers differ because another period does.
  const compare = useCallback(
    (place: HTMLElement | null) => {
      const main = place?.closest("main");
      if (main) setMoved(movedSince(published.numbers, numbersIn(main)));
    },
    [published],
  );
  return (
    <div ref={compare} role="status">
      {moved.length > 0 && (
        <div className={styles.updated}>
          <p>{page.updated(moved)}</p>
          <Button onClick={() => setMoved([])}>{page.close}</Button>
        </div>
      )}
    </div>
  );
}
