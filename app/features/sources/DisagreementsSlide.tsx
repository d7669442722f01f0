import { useMemo } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { textOf } from "../../i18n/pressable.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FittingList } from "../../ui/FittingList.tsx";
import { SlideSource } from "../../ui/SlideSource.tsx";
import {
  disagreementsSlideView,
  mattersLeft,
  publishersInOrder,
} from "./disagreementsSlideView.ts";
import { PressableWords } from "./PressableWords.tsx";
import styles from "./SlideLists.module.css";
import { useMatters } from "./useMatters.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

const usuallyShown = 4;

/** Where sources disagree about the figures of the period, each with an answer to read out. */
export function DisagreementsSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const words = messages.slides.disagreements;
  const { matters, isWaiting } = useMatters(record, sources);
  const answered = useMemo(
    () => disagreementsSlideView(matters, record, period, messages),
    [matters, record, period, messages],
  );
  const publishers = useMemo(
    () => publishersInOrder(answered, sources, messages),
    [answered, sources, messages],
  );
  if (answered.length === 0)
    return (
      <p className={styles.none} role="status">
        {isWaiting ? words.loading : words.none}
      </p>
    );
  return (
    <section className={styles.slide} aria-label={words.label}>
      <FittingList
        className={styles.matters}
        label={words.label}
        items={answered}
        usual={usuallyShown}
        more={(left) => words.more(mattersLeft(answered, answered.length - left))}
      >
        {({ id, title, answer }) => (
          <li key={id} className={styles.matter}>
            {/* Whoever jumps from heading to heading hears it without what pressing does. */}
            <h3 aria-label={textOf(title)}>
              ≠ <PressableWords of={title} />
            </h3>
            <p>
              <PressableWords of={answer} />
            </p>
          </li>
        )}
      </FittingList>
      {publishers !== null && <SlideSource>{publishers}</SlideSource>}
    </section>
  );
}
