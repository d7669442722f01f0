import { useMemo } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FittingList } from "../../ui/FittingList.tsx";
import { SlideSource } from "../../ui/SlideSource.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { KnownSentence } from "./KnownSentence.tsx";
import { Nearest } from "./Nearest.tsx";
import styles from "./VisitSlide.module.css";
import { type VisitPart, nearestVisits, visitIn, visitView } from "./visitView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** A visit of the period: its days and place, who went, whom they met, and the count known on its last day. */
export function VisitSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const words = messages.slides.visit;
  const view = useMemo(() => {
    const fold = visitIn(record, period);
    return fold && visitView(fold, record, period, sources, messages);
  }, [record, period, sources, messages]);
  if (view === null)
    return (
      <Nearest said={words.none(period.from, period.to)} nearest={nearestVisits(record, period)} />
    );
  return (
    <section className={styles.visit} aria-label={view.title}>
      <div className={styles.facts}>
        <div>
          <h3 className={styles.title}>
            {view.title},{" "}
            <span className={styles.when}>
              {view.when} · {view.place}
            </span>
          </h3>
          <p>
            <strong>{words.delegation}:</strong> {view.delegation.join("; ")}
          </p>
        </div>
        {view.known?.count && (
          <div className={styles.known}>
            <p className={styles.count}>
              <KnownSentence
                line={{ ...view.known, count: { ...view.known.count, before: "", after: "" } }}
              />
            </p>
            <p>
              {view.knownWords}
              {view.mark && (
                <>
                  {" "}
                  <a className={styles.mark} href={`#${view.mark.place}`}>
                    {view.mark.text}
                  </a>
                </>
              )}
              {view.known.links.length > 0 && (
                <>
                  {" "}
                  <SourceLinks label={messages.slides.source} links={view.known.links} />
                </>
              )}
            </p>
            {view.alsoPrinted.map((line) => (
              <p key={line.id} className={styles.other}>
                <KnownSentence line={line} />
              </p>
            ))}
          </div>
        )}
        {view.known && !view.known.count && <p className={styles.known}>{view.known.text}</p>}
      </div>
      <h3 className={styles.heading}>{view.partsHeading}</h3>
      <FittingList
        className={styles.parts}
        label={view.partsHeading}
        items={view.parts}
        usual={view.parts.length}
        more={words.partsLeft}
        foot={
          <SlideSource>
            <SourceLinks label={messages.slides.source} links={view.links} />
            {view.undatedLinks.length > 0 && (
              <>
                {" · "}
                <SourceLinks label={words.undatedSource} links={view.undatedLinks} />
              </>
            )}
            {view.others > 0 && ` · ${words.others(view.others)}`}
          </SlideSource>
        }
      >
        {(part) => <PartItem key={part.id} part={part} />}
      </FittingList>
    </section>
  );
}

function PartItem({ part }: { part: VisitPart }) {
  return (
    <li className={styles.part}>
      {part.institution !== null && <p className={styles.institution}>{part.institution}</p>}
      <p>
        {part.title}
        {part.when !== null && `, ${part.when}`}
        {part.with.length > 0 && (
          <span className={styles.with}>&nbsp;· {part.with.join("; ")}</span>
        )}
      </p>
    </li>
  );
}
