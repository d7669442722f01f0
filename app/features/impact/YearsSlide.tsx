import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Interval } from "../../contract/interval.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { SlideSource } from "../../ui/SlideSource.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { newestYearSource } from "./newestYearSource.ts";
import { yearMarks } from "./yearMarks.ts";
import { YearsChart } from "./YearsChart.tsx";
import styles from "./YearsSlide.module.css";
import { yearsView } from "./yearsView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

const noIntervals: readonly Interval[] = [];

/** Casualties above the activities of the same years, as the page draws them. */
export function YearsSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const rows = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const view = useMemo(
    () => yearsView(record, period, sources, messages),
    [record, period, sources, messages],
  );
  const marks = useMemo(
    () => yearMarks(view.rows, intervalsKnownOn(rows, record.known, sources), record, messages),
    [view, rows, record, sources, messages],
  );
  const source = useMemo(
    () => newestYearSource(record, period, sources, messages),
    [record, period, sources, messages],
  );
  const { notes } = messages.impact;
  // What explains the table belongs to the page.
  const ofTheTable = [notes.bounds, notes.assumed, notes.activities];
  return (
    <section className={styles.years} aria-label={messages.impact.region}>
      <p className={styles.heading}>{view.heading}</p>
      {view.rows.length > 0 && <YearsChart view={view} marks={marks} />}
      {view.notes
        .filter((note) => !ofTheTable.includes(note))
        .map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      {source && (
        <SlideSource>
          <SourceLinks label={source.words} links={source.links} />
        </SlideSource>
      )}
    </section>
  );
}
