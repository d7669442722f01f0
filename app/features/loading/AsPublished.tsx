import { useCallback } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./LoadFailed.module.css";
import type { Published } from "./published.ts";

/** The figure and the picture of the document, where no data could be had: still, and dated. */
export function AsPublished({ published: { main, day } }: { published: Published }) {
  const { page } = useMessages();
  const show = useCallback(
    (place: HTMLElement | null) => place?.replaceChildren(...main.cloneNode(true).childNodes),
    [main],
  );
  return (
    <div>
      <p className={styles.hint}>{page.asPublished(day)}</p>
      <div ref={show} />
    </div>
  );
}
