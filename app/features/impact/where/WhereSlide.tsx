import type { Day } from "../../../contract/day.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { StatedNumber } from "../StatedNumber.tsx";
import type { WhereRow } from "./rowsView.ts";
import { useWhere } from "./useWhere.ts";
import { WhereMap } from "./WhereMap.tsx";
import styles from "./WhereSlide.module.css";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
}

/** The map as the page draws it, with what it cannot show beside it. */
export function WhereSlide({ period, known, sources }: Props) {
  const { where: words, facts } = useDetailMessages();
  const { view, map, figures, outlines } = useWhere(period, known, sources);
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
      {map && (
        <WhereMap map={map}>
          <Beside rows={view.beside} />
        </WhereMap>
      )}
      {map === null && <Beside rows={view.beside} />}
      {view.none === null && (
        <p className={styles.note}>
          {view.said.text} {view.said.links.length > 0 && <SourceLinks links={view.said.links} />}{" "}
          {map && words.notes.slide}
        </p>
      )}
    </section>
  );
}

/** What the map has no place for. */
function Beside({ rows }: { rows: readonly WhereRow[] }) {
  const { where: words } = useDetailMessages();
  if (rows.length === 0) return null;
  return (
    <div className={styles.note}>
      <p className={styles.heading}>{words.beside.heading}</p>
      <ul>
        {rows.map(({ id, district, number, days }) => (
          <li key={id}>
            {district} <StatedNumber {...number} />
            {days !== null && ` (${days})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
