import { memo, useState } from "react";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { useMore } from "../../ui/useMore.ts";
import { useHash, useLanding } from "../../url/useLanding.ts";
import { type Matter, isAt } from "./disagreementGroups.ts";
import styles from "./SourcesSection.module.css";
import { matterView } from "./sourcesView.ts";

interface Props {
  matters: readonly Matter[];
  /** Which time the address points at something, as of `useHash`; `null` while the page cannot go there yet. */
  turn: number | null;
  sources: SourcesById;
}

const firstShown = 3;
const step = 12;

/** The first matters, more when asked, and in any case up to the one that the address points at. */
export function MatterList({ matters, turn, sources }: Props) {
  const { disagreements } = useDetailMessages().sources;
  const hash = useHash();
  const [limit, setLimit] = useState(firstShown);
  const { list, askedAt } = useMore<HTMLUListElement>();
  const wanted = matters.findIndex((matter) => isAt(matter, hash.id));
  const shown = Math.max(limit, wanted + 1);
  const left = matters.length - shown;
  return (
    <>
      <ul ref={list} className={styles.matters}>
        {matters.slice(0, shown).map((matter, index) => (
          <MatterItem
            key={matter.id}
            matter={matter}
            sources={sources}
            isWanted={index === wanted}
            turn={index === wanted ? turn : null}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            askedAt(shown);
            setLimit(shown + step);
          }}
        >
          {disagreements.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}

interface ItemProps extends Omit<Props, "matters"> {
  matter: Matter;
  /** Whether the address points at it. */
  isWanted: boolean;
}

const MatterItem = memo(function MatterItem({ matter, turn, sources, isWanted }: ItemProps) {
  const messages = useDetailMessages();
  const { source, disagreements } = messages.sources;
  const item = useLanding<HTMLLIElement>(turn);
  const view = matterView(matter, sources, messages);
  return (
    <li id={view.anchor} ref={item} className={styles.matter} data-wanted={isWanted || undefined}>
      <h4 tabIndex={-1}>{view.title}</h4>
      <div className={styles.said}>
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {view.notes.map(({ id, topic, text, links }) => (
          <p key={id} className={styles.note}>
            {topic !== null && <strong>{topic}. </strong>}
            {text} <SourceLinks label={source} links={links} />
          </p>
        ))}
      </div>
      {view.evidence.length > 0 && (
        <ul className={styles.evidence} aria-label={disagreements.evidence}>
          {view.evidence.map(({ id, text, links }) => (
            <li key={id}>
              {text}. <SourceLinks label={source} links={links} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
