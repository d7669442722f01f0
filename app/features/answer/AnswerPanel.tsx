import { type CasualtyFigure, isOfCounts, printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { change, useView } from "../../url/useView.ts";
import { AnswerSections } from "./AnswerSections.tsx";
import { AnswerSheet } from "./AnswerSheet.tsx";
import { Citation } from "./Citation.tsx";
import { citationOf } from "./citation.ts";
import { FactAnswer } from "./fact/FactAnswer.tsx";
import { useAnswer } from "./useAnswer.ts";

interface Props {
  record: CasualtyRecord;
  sources: SourcesById;
}

/** How the number that was pressed is known, or nothing while none is. */
export function AnswerPanel({ record, sources }: Props) {
  const figure = useView((view) => view.figure);
  if (figure === null) return null;
  const key = printFigure(figure);
  return isOfCounts(figure) ? (
    <OpenAnswer key={key} figure={figure} record={record} sources={sources} />
  ) : (
    <FactAnswer key={key} fact={figure} known={record.known} sources={sources} />
  );
}

function OpenAnswer({ figure, record, sources }: Props & { figure: CasualtyFigure }) {
  const messages = useDetailMessages();
  const known = useAnswer(figure, record, sources);
  // A statement that is not in the record has no answer; the notices above the page say so.
  if (known === null) return null;
  const { answer, view } = known;
  return (
    <AnswerSheet figure={figure} label={view.name}>
      <AnswerSections view={view} leave={() => change({ figure: null, page: null })} />
      <Citation cite={(page) => citationOf(answer, view, sources, messages, page)} />
    </AnswerSheet>
  );
}
