import type { Day } from "../../../contract/day.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { ImpactPart, type PartProps } from "../ImpactPart.tsx";
import parts from "../ImpactPart.module.css";
import { useWhere } from "./useWhere.ts";
import styles from "./Where.module.css";
import { WhereChoice } from "./WhereChoice.tsx";
import { WhereMap } from "./WhereMap.tsx";
import { WhereTable } from "./WhereTable.tsx";

interface Props {
  period: Period;
  known: Day | null;
  sources: SourcesById;
  failed: PartProps["failed"];
}

/** Where land was cleared, or where explosions were reported: a map, what it cannot show, and a table. */
export function WherePart({ period, known, sources, failed }: Props) {
  const { where: words } = useDetailMessages();
  const { choice, choices, view, map, figures, outlines } = useWhere(period, known, sources);
  // Where both files failed, one press asks for both.
  const refetch = () => {
    void figures.refetch();
    if (outlines.error !== null) void outlines.refetch();
  };
  const query = { isPending: figures.isPending, error: figures.error, refetch };
  return (
    <ImpactPart id="where" heading={words.heading} query={query} failed={failed}>
      <WhereChoice choices={choices} shown={choice} />
      {view && (
        <>
          <p className={styles.title}>
            {view.title} {view.none === null && <span className={styles.hint}>{view.hint}</span>}
          </p>
          {view.year !== null && <p className={styles.year}>{view.year}</p>}
          {view.none !== null && <p role="status">{view.none}</p>}
          {outlines.error !== null && failed([outlines.error], () => void outlines.refetch())}
          {outlines.isPending && outlines.error === null && (
            <p className={parts.loading} role="status">
              {words.loadingMap}
            </p>
          )}
          <div className={styles.pair}>
            {map && <WhereMap map={map} />}
            {view.none === null && <WhereTable view={view} />}
            <div className={styles.notes}>
              {view.none === null && (
                <p className={styles.said}>
                  {view.said.text}{" "}
                  {view.said.links.length > 0 && <SourceLinks links={view.said.links} />}
                </p>
              )}
              <div className={parts.notes}>
                {view.notes.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </div>
            </div>
          </div>
        </>
      )}
    </ImpactPart>
  );
}
