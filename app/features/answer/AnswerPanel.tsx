import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Disagreement } from "../../contract/disagreement.ts";
import type { Incident } from "../../contract/incident.ts";
import type { Interval } from "../../contract/interval.ts";
import { answerTo } from "../../domain/answer.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { change, useView } from "../../url/useView.ts";
import styles from "./AnswerPanel.module.css";
import { AnswerSections } from "./AnswerSections.tsx";
import { answerView } from "./answerView.ts";
import { Citation } from "./Citation.tsx";
import { citationOf } from "./citation.ts";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
}

/** How the number that was pressed is known, or nothing while none is. */
export function AnswerPanel({ record, sources }: Props) {
  const figure = useView((view) => view.figure);
  if (figure === null) return null;
  return <OpenAnswer key={printFigure(figure)} figure={figure} record={record} sources={sources} />;
}

/** Where the focus goes when the number is not on the page: to the headline's own, else to the title. */
const headlineOrTitle = ["[data-number] [data-figure]", "h1"];
const noIntervals: readonly Interval[] = [];
const noNotes: readonly Disagreement[] = [];
const noIncidents: readonly Incident[] = [];

function OpenAnswer({ figure, record, sources }: Props & { figure: Figure }) {
  const messages = useDetailMessages();
  const words = messages.answer;
  // Both join when they are loaded; without them the panel says what the statements say.
  const intervals = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const notes = useQuery(queries.disagreements).data?.rows ?? noNotes;
  // When a note could be written may depend on the day of an explosion that it is about.
  const isLookingBack = record.known !== null || ("known" in figure && figure.known != null);
  const incidents =
    useQuery({ ...queries.incidents, enabled: isLookingBack }).data?.rows ?? noIncidents;
  const answer = useMemo(
    () => answerTo(figure, record, intervals, sources),
    [figure, record, intervals, sources],
  );
  // A statement that is not in the record has no answer; the notices above the page say so.
  if (answer === null) return null;
  const view = answerView(answer, notes, { intervals, incidents }, sources, messages);
  const close = () => change({ figure: null });
  return (
    <Sheet
      label={view.name}
      returnTo={`[data-figure="${printFigure(figure)}"]`}
      otherwise={headlineOrTitle}
      close={close}
    >
      <div className={styles.head}>
        <p className={styles.title}>{words.heading}</p>
        <Button onClick={close}>{words.close}</Button>
      </div>
      <AnswerSections view={view} leave={() => change({ figure: null, page: null })} />
      <Citation cite={(page) => citationOf(answer, view, sources, messages, page)} />
    </Sheet>
  );
}
