import { memo, useEffect, useRef, useState } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import type { Matter } from "./disagreementGroups.ts";
import styles from "./SourcesSection.module.css";
import { anchorOf, matterView } from "./sourcesView.ts";
import { useHash } from "./useHash.ts";

interface Props {
  matters: readonly Matter[];
  record: CasualtyRecord;
  sources: SourcesById;
}

const firstShown = 3;
const step = 12;

/** The first matters, more when asked, and in any case up to the one that the address points at. */
export function MatterList({ matters, record, sources }: Props) {
  const { disagreements } = useMessages().sources;
  const hash = useHash();
  const [limit, setLimit] = useState(firstShown);
  const wanted = matters.findIndex((matter) => anchorOf(matter) === hash);
  const shown = Math.max(limit, wanted + 1);
  const left = matters.length - shown;
  return (
    <>
      <ul className={styles.matters}>
        {matters.slice(0, shown).map((matter) => (
          <MatterItem
            key={matter.id}
            matter={matter}
            record={record}
            sources={sources}
            isWanted={anchorOf(matter) === hash}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setLimit(shown + step)}>
          {disagreements.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}

interface ItemProps extends Omit<Props, "matters"> {
  matter: Matter;
  isWanted: boolean;
}

const MatterItem = memo(function MatterItem({ matter, record, sources, isWanted }: ItemProps) {
  const messages = useMessages();
  const { source, disagreements } = messages.sources;
  const item = useRef<HTMLLIElement>(null);
  // The browser looks for the element when the address comes, which can be before the data is there.
  useEffect(() => {
    if (isWanted) item.current?.scrollIntoView();
  }, [isWanted]);
  const view = matterView(matter, record, sources, messages);
  return (
    <li id={view.anchor} ref={item} className={styles.matter}>
      <h4>{view.title}</h4>
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
