import { useMemo } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { KnownSentence } from "./KnownSentence.tsx";
import styles from "./KnownThatDay.module.css";
import type { Chosen } from "./activityList.ts";
import { knownThatDay } from "./knownThatDay.ts";

interface Props {
  chosen: Chosen;
  record: CasualtyRecord;
  sources: SourcesById;
}

/** The count as it was known on the days of the chosen activity, beside it and not explained by it. */
export function KnownThatDay({ chosen, record, sources }: Props) {
  const messages = useDetailMessages();
  const { lines, reported, notes } = useMemo(
    () => knownThatDay(chosen, record, sources, messages),
    [chosen, record, sources, messages],
  );
  const label = messages.activity.known.sources;
  return (
    <div className={styles.known}>
      <p className={styles.heading}>{messages.activity.known.heading}</p>
      {lines.map((line) => (
        <p key={line.id}>
          <KnownSentence line={line} />{" "}
          {line.links.length > 0 && <SourceLinks label={label} links={line.links} />}
        </p>
      ))}
      {reported && (
        <p>
          <KnownSentence line={reported} />{" "}
          {reported.mark !== null && (
            <a className={styles.mark} href={`#${disagreementPlace(reported.id)}`}>
              {reported.mark}
            </a>
          )}{" "}
          {reported.note !== null && <span className={styles.note}>{reported.note} </span>}
          <SourceLinks label={label} links={reported.links} />
        </p>
      )}
      {notes.length > 0 && <p className={styles.note}>{notes.join(" ")}</p>}
    </div>
  );
}
