import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { useHref } from "../../url/useView.ts";
import type { Audience } from "./link.ts";
import styles from "./PresenterLink.module.css";

interface Props {
  audience: Audience;
  cover: "black" | "white" | null;
}

/** How the audience's screen stands to this window, and what covers it. */
export function PresenterLink({ audience, cover }: Props) {
  const { link, covered } = useDetailMessages().presenting.presenter;
  const slides = useHref({ present: "slides", figure: null });
  return (
    <>
      <p role="status" className={styles.link} data-audience={audience}>
        {link[audience]}
      </p>
      {(audience === "none" || audience === "lost") && (
        <a href={slides} target="_blank" rel="noreferrer">
          {link.open}
        </a>
      )}
      <p role="status" className={styles.cover}>
        {cover !== null && <span data-cover={cover}>{covered[cover]}</span>}
      </p>
    </>
  );
}
