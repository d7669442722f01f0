import type { Day } from "../../../contract/day.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { StatedNumber } from "../StatedNumber.tsx";
import { useWhere } from "./useWhere.ts";
import { WhereMap } from "./WhereMap.tsx";
import styles from "./WhereSlide.module.css";
import type { WhereView } from "./whereView.ts";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
}

/** The map as the page draws it, with what it cannot show beside it. */
export function WhereSlide({ period, known, sources }: Props) {
  const { where: words, facts } = useDetailMessages();
  const { view, figures, outlines } = useWhere(period, known, sources);
  if (!view)
    return (
      <p role={figures.error === null ? "status" : "alert"}>
        {figures.error === null ? facts.loading : facts.failed}
      </p>
    );
  return (
    <section className={styles.where} aria-label={view.title}>
      <p className={styles.title}>{view.title}</p>
      {view.year !== null && <p className={styles.note}>{view.year}</p>}
      {view.none !== null && <p>{view.none}</p>}
      {outlines.isPending && <p role="status">{words.loadingMap}</p>}
      {outlines.error !== null && <p>{words.noOutlines}</p>}
      {view.map ? (
        <WhereMap map={view.map}>
          <Beside view={view} />
        </WhereMap>
      ) : (
        <Beside view={view} />
      )}
    </section>
  );
}

/** What the map cannot show, who states it all, and whose outlines they are. */
function Beside({ view: { beside, rows, said } }: { view: WhereView }) {
  const { where: words } = useDetailMessages();
  return (
    <>
      {beside.length > 0 && (
        <div className={styles.note}>
          <p className={styles.heading}>{words.beside.heading}</p>
          <ul>
            {beside.map(({ id, district, number, days }) => (
              <li key={id}>
                {district} <StatedNumber {...number} />
                {days !== null && ` (${days})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <p className={styles.note}>
          {said.text} {said.links.length > 0 && <SourceLinks links={said.links} />}
        </p>
      )}
      <p className={styles.note}>{words.notes.slide}</p>
    </>
  );
}
