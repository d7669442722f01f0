import { useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useView } from "../../url/useView.ts";
import { defaultView } from "../../url/view.ts";
import styles from "./RefreshNote.module.css";
import { type Moved, type Published, movedSince, numbersIn } from "./published.ts";

interface Props {
  /** What the document showed; `null` where the address asks for another view. */
  published: Published | null;
  /** Whether the numbers are those of the server, and no longer those with which the page was built. */
  isWhole: boolean;
}

/** Says which numbers changed under the reader's eyes, where the server's data is newer than the page. */
export function UpdatedNote({ published, isWhole }: Props) {
  const { page } = useMessages();
  const choice = useView((view) => view.choice);
  const known = useView((view) => view.known);
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const note = useRef<HTMLDivElement>(null);
  /** The numbers that stood there last before the server's, and for which view; `null` once they are compared. */
  const before = useRef(
    published && {
      numbers: published.numbers,
      choice: defaultView.choice,
      known: defaultView.known,
    },
  );
  const isCompared = useRef(false);
  useLayoutEffect(() => {
    const main = note.current?.closest("main");
    if (!main || isCompared.current) return;
    const numbers = numbersIn(main);
    if (!isWhole) {
      before.current = { numbers, choice, known };
      return;
    }
    isCompared.current = true;
    // Other numbers of another view are no news.
    const isSameView = before.current?.choice === choice && before.current.known === known;
    if (before.current && isSameView) setMoved(movedSince(before.current.numbers, numbers));
  }, [isWhole, choice, known]);
  return (
    <div ref={note} role="status">
      {moved.length > 0 && (
        <div className={styles.updated}>
          <p>{page.updated(moved)}</p>
          <Button onClick={() => setMoved([])}>{page.close}</Button>
        </div>
      )}
    </div>
  );
}
