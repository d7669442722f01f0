import { useMemo } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FittingList } from "../../ui/FittingList.tsx";
import { PressableWords } from "./PressableWords.tsx";
import styles from "./SlideLists.module.css";
import { sourcesSlideView } from "./sourcesSlideView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  /** Empty while the list of sources is loading. */
  sources: SourcesById;
}

const usuallyShown = 8;

/** The publications behind the numbers of the briefing, by publisher and date, and who gave them. */
export function SourcesSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const words = messages.slides.sources;
  const { lines, all } = useMemo(
    () => sourcesSlideView(record, period, sources, messages),
    [record, period, sources, messages],
  );
  if (lines.length === 0)
    return (
      <p className={styles.none} role="status">
        {sources.size === 0 ? words.loading : words.none}
      </p>
    );
  return (
    <section className={styles.slide} aria-label={words.label}>
      <FittingList
        className={styles.sources}
        label={words.label}
        items={lines}
        usual={usuallyShown}
        more={(left) => words.more(left, all)}
      >
        {({ id, uses, speaker, publication, href }) => (
          <li key={id} className={styles.source}>
            <a className={styles.publication} href={href} target="_blank" rel="noreferrer">
              {publication}
            </a>
            <p className={styles.uses}>
              <PressableWords of={uses} />
            </p>
            {speaker !== null && <p className={styles.speaker}>{speaker}</p>}
          </li>
        )}
      </FittingList>
      <p className={styles.issuers}>{messages.sources.background.issuers}</p>
    </section>
  );
}
