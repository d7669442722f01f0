import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Interval } from "../../contract/interval.ts";
import { printFigure } from "../../domain/figure.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { change } from "../../url/useView.ts";
import styles from "./ReadingPage.module.css";
import type { Example } from "./examples.ts";
import { type ReadingPart, readingView } from "./readingView.ts";
import { useOwnPage } from "./useOwnPage.ts";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
}

const noIntervals: readonly Interval[] = [];

/** What the numbers are and what they are not, in plain language, each part with an example of the record. */
export function ReadingPage({ record, sources }: Props) {
  const messages = useDetailMessages();
  const { reading } = messages;
  const close = () => change({ page: null });
  const heading = useOwnPage(close);
  // Until they are loaded, the page says nothing of who stated numbers for spans of days.
  const intervals = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const parts = useMemo(() => {
    const known = intervalsKnownOn(intervals, record.known, sources);
    return readingView(record, known, sources, messages);
  }, [record, intervals, sources, messages]);
  return (
    <article className={styles.page} aria-labelledby="reading">
      <div className={styles.head}>
        <h2 ref={heading} id="reading" tabIndex={-1}>
          {reading.heading}
        </h2>
        <Button onClick={close}>{reading.close}</Button>
      </div>
      <p className={styles.lead}>{reading.lead}</p>
      {record.known !== null && <p className={styles.lead}>{reading.known(record.known)}</p>}
      <div className={styles.parts}>
        {parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </div>
      <p className={styles.foot}>
        <Button onClick={close}>{reading.close}</Button>
      </p>
    </article>
  );
}

function Part({
  part: { id, heading, paragraphs, examples, after, links },
}: {
  part: ReadingPart;
}) {
  const { reading } = useDetailMessages();
  return (
    <section className={styles.part} aria-labelledby={`reading-${id}`}>
      <h3 id={`reading-${id}`}>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {examples.length > 0 && (
        <ul className={styles.examples}>
          {examples.map((example) => (
            <li key={`${example.figure} ${example.text}`}>
              <span className={styles.figure}>
                <Number example={example} />
              </span>{" "}
              <span>{example.text}</span>
            </li>
          ))}
        </ul>
      )}
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links.length > 0 && (
        <p>
          <SourceLinks label={reading.independent.label} links={links} />
        </p>
      )}
    </section>
  );
}

function Number({ example: { figure, asks } }: { example: Example }) {
  const { counts } = useDetailMessages();
  if (asks === null) return figure;
  return (
    <FigureButton
      id={printFigure(asks)}
      label={counts.press(figure)}
      press={() => change({ figure: asks })}
    >
      {figure}
    </FigureButton>
  );
}
