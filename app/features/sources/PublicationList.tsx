import { useMemo, useState } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useMore } from "../../ui/useMore.ts";
import { Folded } from "./Folded.tsx";
import { type Used, publicationsIn, publisherViews } from "./publications.ts";
import styles from "./SourcesSection.module.css";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** The publications that the period rests on, and the others, by publisher. */
export function PublicationList({ record, period, sources }: Props) {
  const { publications: words } = useDetailMessages().sources;
  const { inPeriod, others, publishers } = useMemo(
    () => publicationsIn(record, period, sources),
    [record, period, sources],
  );
  return (
    <>
      <p className={styles.lead}>{words.summary(inPeriod.length, publishers, record.known)}</p>
      {inPeriod.length > 0 && (
        <Folded summary={words.open(inPeriod.length)}>
          {() => <Publishers used={inPeriod} />}
        </Folded>
      )}
      {others.length > 0 && (
        <Folded summary={words.others(others.length, record.known)}>
          {() => <Publishers used={others} />}
        </Folded>
      )}
    </>
  );
}

const step = 200;

function Publishers({ used }: { used: readonly Used[] }) {
  const messages = useDetailMessages();
  const [limit, setLimit] = useState(step);
  const { list, askedAt } = useMore<HTMLUListElement>();
  const publishers = publisherViews(used, messages);
  const left = publishers.length - limit;
  return (
    <>
      <ul ref={list} className={styles.publishers}>
        {publishers.slice(0, limit).map(({ name, publications }) => (
          <li key={name} className={styles.publisher} tabIndex={-1}>
            <strong>{name}</strong>
            <ul>
              {publications.map(({ id, text, href, uses }) => (
                <li key={id}>
                  <a href={href} target="_blank" rel="noreferrer">
                    {text}
                  </a>
                  {uses !== "" && <span className={styles.uses}> {uses}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            askedAt(limit);
            setLimit(limit + step);
          }}
        >
          {messages.sources.publications.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}
