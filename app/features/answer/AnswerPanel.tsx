import { type Figure, printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { change, useView } from "../../url/useView.ts";
import styles from "./AnswerPanel.module.css";
import { AnswerSections } from "./AnswerSections.tsx";
import { Citation } from "./Citation.tsx";
import { citationOf } from "./citation.ts";
import { useAnswer } from "./useAnswer.ts";

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

function OpenAnswer({ figure, record, sources }: Props & { figure: Figure }) {
  const messages = useDetailMessages();
  const words = messages.answer;
  const known = useAnswer(figure, record, sources);
  // A statement that is not in the record has no answer; the notices above the page say so.
  if (known === null) return null;
  const { answer, view } = known;
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
