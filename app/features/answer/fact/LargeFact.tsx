import type { Day } from "../../../contract/day.ts";
import type { OtherFigure } from "../../../domain/figure.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import styles from "../LargeFigure.module.css";
import { largeLength } from "../largeLength.ts";
import { useFact } from "./useFact.ts";

interface Props {
  fact: OtherFigure;
  known: Day | null;
  sources: SourcesById;
}

/** One stated number for the back row: what it counts, and by whom. */
export function LargeFact({ fact, known, sources }: Props) {
  const { headline } = useDetailMessages();
  const { view } = useFact(fact, known, sources);
  if (view === null) return null;
  return (
    <div className={styles.figure}>
      <p className={styles.number} data-length={largeLength(view.figure)}>
        {view.figure}
      </p>
      <p className={styles.sentence}>{view.sentence}</p>
      {view.known !== null && <p className={styles.said}>{view.known}</p>}
      <p className={styles.said}>
        {view.said.join(" ")}{" "}
        {view.explosions.length === 0 && <SourceLinks label={headline.source} links={view.links} />}
      </p>
    </div>
  );
}
