import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import styles from "./AnswerPanel.module.css";
import type { Contradiction } from "./contradictions.ts";
import { PlaceLink } from "./PlaceLink.tsx";

interface Props {
  contradiction: Contradiction;
  /** Closes the panel, so that the list of disagreements can be seen. */
  leave: () => void;
}

/** A disagreement that touches the number; its title leads to its place in the list. */
export function Contradicts({ contradiction, leave }: Props) {
  const { source } = useDetailMessages().sources;
  const { title, place, sentences, notes } = contradiction;
  return (
    <div className={styles.lead}>
      <p className={styles.strong}>
        <PlaceLink place={place} leave={leave}>
          {title}
        </PlaceLink>
      </p>
      {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
      {notes.map(({ id, topic, text, links }) => (
        <p key={id} className={styles.note}>
          {topic !== null && <strong>{topic}. </strong>}
          {text} <SourceLinks label={source} links={links} />
        </p>
      ))}
    </div>
  );
}
