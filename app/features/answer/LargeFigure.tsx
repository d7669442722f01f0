import { type CasualtyFigure, type Figure, isOfCounts } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { LargeFact } from "./fact/LargeFact.tsx";
import { largeLength } from "./largeLength.ts";
import styles from "./LargeFigure.module.css";
import { useAnswer } from "./useAnswer.ts";

interface Props {
  figure: Figure;
  record: CasualtyRecord;
  sources: SourcesById;
}

/** So many stand under the number; who wants the others opens its answer. */
const shownLeads = 2;

/** One number for the back row: what it counts, to which day, and by whom. */
export function LargeFigure({ figure, record, sources }: Props) {
  return isOfCounts(figure) ? (
    <LargeCount figure={figure} record={record} sources={sources} />
  ) : (
    <LargeFact fact={figure} known={record.known} sources={sources} />
  );
}

function LargeCount({ figure, record, sources }: Props & { figure: CasualtyFigure }) {
  const { answer: words, headline } = useDetailMessages();
  const known = useAnswer(figure, record, sources);
  if (known === null) return null;
  const { view } = known;
  const shown = view.leads.slice(0, shownLeads);
  return (
    <div className={styles.figure}>
      <p className={styles.number} data-length={largeLength(view.figure)}>
        {view.figure}
      </p>
      <p className={styles.sentence}>{view.sentence}</p>
      {view.mark !== null && <p className={styles.mark}>{view.mark.text}</p>}
      {view.known !== null && <p className={styles.said}>{view.known}</p>}
      {view.leads.length === 0 && <p className={styles.said}>{view.noLeads}</p>}
      {view.follows !== null && <p className={styles.said}>{view.follows}</p>}
      {shown.map(({ id, title, facts: [saidBy, asOf], links }) => (
        <p key={id} className={styles.said}>
          {words.large.lead(view.follows === null ? null : title, saidBy ?? "", asOf ?? "")}{" "}
          <SourceLinks label={headline.source} links={links} />
        </p>
      ))}
      {view.leads.length > shownLeads && (
        <p className={styles.said}>{words.large.more(view.leads.length - shownLeads)}</p>
      )}
    </div>
  );
}
