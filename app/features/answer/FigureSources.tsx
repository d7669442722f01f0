import { useMemo, useState } from "react";
import { type CasualtyFigure, type Figure, isOfCounts, printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { useMore } from "../../ui/useMore.ts";
import { change } from "../../url/useView.ts";
import { FactLine } from "./fact/FactLine.tsx";
import styles from "./FigureSources.module.css";
import { sourceLine } from "./sourceLine.ts";

interface Props {
  /** The most important first. */
  figures: readonly Figure[];
  record: CasualtyRecord;
  sources: SourcesById;
}

const firstShown = 8;

/** The numbers of a slide, each with whoever said it and where that is printed. */
export function FigureSources({ figures, record, sources }: Props) {
  const words = useDetailMessages().answer.sources;
  const [isWhole, setWhole] = useState(false);
  const { list, askedAt } = useMore<HTMLUListElement>();
  const shown = isWhole ? figures : figures.slice(0, firstShown);
  const left = figures.length - shown.length;
  if (figures.length === 0) return <p className={styles.quiet}>{words.noNumber}</p>;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((figure) => (
          <li key={printFigure(figure)} tabIndex={-1}>
            {isOfCounts(figure) ? (
              <CasualtyLine figure={figure} record={record} sources={sources} />
            ) : (
              <FactLine fact={figure} known={record.known} sources={sources} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            askedAt(shown.length);
            setWhole(true);
          }}
        >
          {words.more(left)}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  figure: CasualtyFigure;
  record: CasualtyRecord;
  sources: SourcesById;
}

function CasualtyLine({ figure: asked, record, sources }: LineProps) {
  const messages = useDetailMessages();
  const { counts } = messages;
  const line = useMemo(
    () => sourceLine(asked, record, sources, messages),
    [asked, record, sources, messages],
  );
  if (line === null) return null;
  const { id, asks, figure, sentence, follows, none, more, said } = line;
  return (
    <>
      <strong className={styles.figure}>
        <FigureButton id={id} label={counts.press(figure)} press={() => change({ figure: asks })}>
          {figure}
        </FigureButton>
      </strong>{" "}
      {sentence}. {none !== null && <span className={styles.quiet}>{none}</span>}
      <span className={styles.quiet}>
        {follows !== null && `${follows} `}
        {said.map(({ id, text, links }, index) => (
          <span key={id}>
            {index > 0 && "; "}
            {text} (<SourceLinks links={links} />)
          </span>
        ))}
        {more !== null && ` ${more}`}
      </span>
    </>
  );
}
