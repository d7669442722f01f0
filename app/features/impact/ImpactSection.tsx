import { useDeferredValue } from "react";
import type { Interval } from "../../contract/interval.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { ClearancePart } from "./clearance/ClearancePart.tsx";
import { ContaminationPart } from "./contamination/ContaminationPart.tsx";
import { AssistancePart } from "./assistance/AssistancePart.tsx";
import type { PartProps } from "./ImpactPart.tsx";
import styles from "./ImpactSection.module.css";
import { ReturnPart } from "./return/ReturnPart.tsx";
import { WherePart } from "./where/WherePart.tsx";
import { YearsPart } from "./YearsPart.tsx";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  /** Figures of spans of days that were known on the record's day; none until they are loaded. */
  intervals: readonly Interval[];
  /** How the page shows that a file could not be loaded. */
  failed: PartProps["failed"];
}

/** Casualties next to activity, year by year, and what is known around them. */
export function ImpactSection({ intervals, failed, ...props }: Props) {
  const { impact } = useDetailMessages();
  // The headline and the timeline come first; headings, charts and tables then follow together.
  const record = useDeferredValue(props.record);
  const period = useDeferredValue(props.period);
  const sources = useDeferredValue(props.sources);
  const shown = { period, known: record.known, sources, failed };
  return (
    <section className={styles.section} aria-label={impact.region}>
      <YearsPart record={record} period={period} sources={sources} intervals={intervals} />
      <ClearancePart {...shown} />
      <ContaminationPart {...shown} />
      <ReturnPart {...shown} />
      <AssistancePart record={record} period={period} sources={sources} failed={failed} />
      <WherePart {...shown} />
    </section>
  );
}
