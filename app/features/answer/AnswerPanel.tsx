import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Interval } from "../../contract/interval.ts";
import { answerTo } from "../../domain/answer.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { queries } from "../../queries/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useView } from "../../url/useView.ts";
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
  const { figure } = useView().view;
  if (figure === null) return null;
  return <OpenAnswer key={printFigure(figure)} figure={figure} record={record} sources={sources} />;
}

const noIntervals: readonly Interval[] = [];

function OpenAnswer({ figure, record, sources }: Props & { figure: Figure }) {
  const messages = useMessages();
  const words = messages.answer;
  const { change } = useView();
  const intervals = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const answer = useMemo(
    () => answerTo(figure, record, intervalsKnownOn(intervals, record.known, sources), sources),
    [figure, record, intervals, sources],
  );
  const view = answer && answerView(answer, record, sources, messages);
  const close = () => change({ figure: null });
  const cite = (page: { today: string; address: string }) =>
    answer && view ? citationOf(answer, view, record, sources, messages, page) : "";
  return (
    <Sheet
      label={view?.name ?? words.heading}
      returnTo={`[data-figure="${printFigure(figure)}"]`}
      close={close}
    >
      <div className={styles.head}>
        <p className={styles.title}>{words.heading}</p>
        <Button onClick={close}>{words.close}</Button>
      </div>
      {view ? (
        <>
          <AnswerSections view={view} leave={close} />
          <Citation cite={cite} />
        </>
      ) : (
        <p>{words.notFound}</p>
      )}
    </Sheet>
  );
}
