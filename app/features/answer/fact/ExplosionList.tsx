import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import styles from "../AnswerPanel.module.css";
import type { ExplosionLine } from "./factView.ts";

/** The explosions behind a number, each with where it is reported. */
export function ExplosionList({ explosions }: { explosions: readonly ExplosionLine[] }) {
  const { headline } = useDetailMessages();
  return (
    <ol className={styles.list}>
      {explosions.map(({ id, when, text, links }) => (
        <li key={id}>
          <span className={styles.strong}>{when}</span>: {text}{" "}
          <SourceLinks label={headline.source} links={links} />
        </li>
      ))}
    </ol>
  );
}
