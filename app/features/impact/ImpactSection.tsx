import { memo } from "react";
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

interface Shown {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

interface Props {
  /** What is shown at each turn, from 0: the parts follow a change one after the other. */
  shown: (turn: number) => Shown;
  /** Figures of spans of days that were known on the record's day; none until they are loaded. */
  intervals: readonly Interval[];
  /** How the page shows that a file could not be loaded. */
  failed: PartProps["failed"];
}

// Each is drawn anew in its turn only.
const Years = memo(YearsPart);
const Clearance = memo(ClearancePart);
const Contamination = memo(ContaminationPart);
const Return = memo(ReturnPart);
const Assistance = memo(AssistancePart);
const Where = memo(WherePart);
/** The years, what is drawn over days, amounts, and the map. */
export const turnsOfImpact = 4;

/** Casualties next to activity, year by year, and what is known around them. */
export function ImpactSection({ shown, intervals, failed }: Props) {
  const { impact } = useDetailMessages();
  const stated = (turn: number) => {
    const { record, period, sources } = shown(turn);
    return { period, known: record.known, sources, failed };
  };
  return (
    <section id="impact" className={styles.section} aria-label={impact.region}>
      <Years {...shown(0)} intervals={intervals} />
      <Clearance {...stated(1)} />
      <Contamination {...stated(1)} />
      <Return {...stated(1)} />
      <Assistance {...shown(2)} failed={failed} />
      <Where {...stated(3)} />
    </section>
  );
}
