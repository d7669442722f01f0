import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Disagreement } from "../../contract/disagreement.ts";
import type { Interval } from "../../contract/interval.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { queries } from "../../queries/queries.ts";
import { mattersOf } from "./disagreementGroups.ts";
import { FileState } from "./FileState.tsx";
import { Folded } from "./Folded.tsx";
import { MatterList } from "./MatterList.tsx";
import { mattersIn, notesKnown } from "./matters.ts";
import styles from "./SourcesSection.module.css";
import { anchorOf } from "./sourcesView.ts";
import { useHash } from "./useHash.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

const noIntervals: readonly Interval[] = [];
const noNotes: readonly Disagreement[] = [];

/** What the statements themselves contradict shows at once; intervals and notes join when they are loaded. */
export function Disagreements({ record, period, sources, failed }: Props) {
  const { disagreements: words } = useMessages().sources;
  const hash = useHash();
  const intervals = useQuery(queries.intervals);
  const notes = useQuery(queries.disagreements);
  const intervalRows = intervals.data?.rows ?? noIntervals;
  const noteRows = notes.data?.rows ?? noNotes;
  const matters = useMemo(
    () =>
      mattersOf(
        record,
        intervalsKnownOn(intervalRows, record.known, sources),
        notesKnown(noteRows, record, sources),
      ),
    [record, intervalRows, noteRows, sources],
  );
  const part = useRef<HTMLDivElement>(null);
  const isWanted = hash === "disagreements";
  // The browser looks for the element when the address comes, which can be before the data is there.
  useEffect(() => {
    if (isWanted) part.current?.scrollIntoView();
  }, [isWanted]);
  const isComplete = intervals.data !== undefined && notes.data !== undefined;
  const { inPeriod, others } = mattersIn(matters, record, period);
  return (
    <div id="disagreements" ref={part} className={styles.part}>
      <h3>{words.heading}</h3>
      <p className={styles.lead}>{words.summary(inPeriod.length, matters.length, isComplete)}</p>
      {inPeriod.length > 0 && (
        <MatterList
          key={`${period.from} ${period.to}`}
          matters={inPeriod}
          record={record}
          sources={sources}
        />
      )}
      {others.length > 0 && (
        <Folded
          summary={words.others(others.length)}
          isWanted={others.some((matter) => anchorOf(matter) === hash)}
        >
          {() => <MatterList matters={others} record={record} sources={sources} />}
        </Folded>
      )}
      <FileState file="intervals" query={intervals} failed={failed} />
      <FileState file="disagreements" query={notes} failed={failed} />
    </div>
  );
}
