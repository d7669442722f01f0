import { useMemo } from "react";
import type { Interval } from "../../contract/interval.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./ImpactSection.module.css";
import { yearMarks } from "./yearMarks.ts";
import { YearsChart } from "./YearsChart.tsx";
import { YearsTable } from "./YearsTable.tsx";
import { yearsView } from "./yearsView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  /** Figures of spans of days that were known on the record's day; none until they are loaded. */
  intervals: readonly Interval[];
}

/** Casualties next to activity, year by year: as a chart, and as the table that it is drawn from. */
export function YearsPart({ record, period, sources, intervals }: Props) {
  const messages = useDetailMessages();
  const view = useMemo(
    () => yearsView(record, period, sources, messages),
    [record, period, sources, messages],
  );
  const marks = useMemo(
    () => yearMarks(view.rows, intervals, record, messages),
    [view, intervals, record, messages],
  );
  return (
    <>
      <h2 tabIndex={-1}>{view.heading}</h2>
      {view.rows.length > 0 && (
        <>
          <YearsChart view={view} marks={marks} />
          <YearsTable view={view} marks={marks} />
        </>
      )}
      <div className={styles.notes}>
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}
