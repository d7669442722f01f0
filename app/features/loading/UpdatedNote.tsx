import { useCallback, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useView } from "../../url/useView.ts";
import { defaultView } from "../../url/view.ts";
import styles from "./RefreshNote.module.css";
import { type Moved, type Published, movedSince, numbersIn } from "./published.ts";

/** Says which numbers changed under the reader's eyes, where the server's data is newer than the document. */
export function UpdatedNote({ published }: { published: Published }) {
  const { page } = useMessages();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  // Once, when the numbers are there: later ones differ because another period does, as they would where one was
  // chosen by then.
  const [isDefault] = useState(useView((view) => view.choice === defaultView.choice));
  const compare = useCallback(
    (place: HTMLElement | null) => {
      const main = place?.closest("main");
      if (main && isDefault) setMoved(movedSince(published.numbers, numbersIn(main)));
    },
    [published, isDefault],
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
