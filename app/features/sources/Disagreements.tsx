import type { ReactNode } from "react";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { useHash, useLanding } from "../../url/useLanding.ts";
import { isAt } from "./disagreementGroups.ts";
import { FileState } from "./FileState.tsx";
import { Folded } from "./Folded.tsx";
import { MatterList } from "./MatterList.tsx";
import { mattersIn } from "./matters.ts";
import styles from "./SourcesSection.module.css";
import { useMatters } from "./useMatters.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

/** What the statements themselves contradict shows at once; intervals and notes join when they are loaded. */
export function Disagreements({ record, period, sources, failed }: Props) {
  const { disagreements: words } = useDetailMessages().sources;
  const hash = useHash();
  const { matters, intervals, notes, incidents, returns, isWaiting } = useMatters(record, sources);
  // What loads later would push the place away again.
  const turn = isWaiting ? null : hash.turn;
  const isComplete = !isWaiting && intervals.data !== undefined && notes.data !== undefined;
  const { inPeriod, others } = mattersIn(matters, record, period);
  const isListed = matters.some((matter) => isAt(matter, hash.id));
  // A place that is not, or no longer, in the list leads to the list itself.
  const isMissing = isComplete && !isListed && hash.id.startsWith(disagreementPlace(""));
  const isWanted = hash.id === "disagreements" || isMissing;
  const part = useLanding<HTMLDivElement>(isWanted ? turn : null);
  return (
    <div id="disagreements" ref={part} className={styles.part}>
      <h3 tabIndex={-1}>{words.heading}</h3>
      {isMissing && (
        <p className={styles.missing} role="status">
          {words.notListed(record.known)}
        </p>
      )}
      <p className={styles.lead}>{words.summary(inPeriod.length, matters.length, isComplete)}</p>
      {inPeriod.length > 0 && (
        <MatterList
          key={`${period.from} ${period.to}`}
          matters={inPeriod}
          turn={turn}
          sources={sources}
        />
      )}
      {others.length > 0 && (
        <Folded
          summary={words.others(others.length)}
          wanted={others.some((matter) => isAt(matter, hash.id)) ? hash.turn : null}
        >
          {() => <MatterList matters={others} turn={turn} sources={sources} />}
        </Folded>
      )}
      <FileState file="intervals" query={intervals} failed={failed} />
      <FileState file="disagreements" query={notes} failed={failed} />
      {record.known !== null && (
        <>
          <FileState file="incidents" query={incidents} failed={failed} />
          <FileState file="returns" query={returns} failed={failed} />
        </>
      )}
    </div>
  );
}
