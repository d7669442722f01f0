import { useMemo } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import { placeOf } from "../../domain/disagreementRows.ts";
import { printFigure } from "../../domain/figure.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { change } from "../../url/useView.ts";
import styles from "./KnownThatDay.module.css";
import type { Chosen } from "./activityList.ts";
import type { KnownLine } from "./knownLine.ts";
import { knownThatDay } from "./knownThatDay.ts";

interface Props {
  chosen: Chosen;
  record: CasualtyRecord;
  sources: SourcesById;
}

/** The count as it was known on the days of the chosen activity, beside it and not explained by it. */
export function KnownThatDay({ chosen, record, sources }: Props) {
  const messages = useDetailMessages();
  const { lines, reported, notes } = useMemo(
    () => knownThatDay(chosen, record, sources, messages),
    [chosen, record, sources, messages],
  );
  const label = messages.activity.known.sources;
  return (
    <div className={styles.known}>
      <p className={styles.heading}>{messages.activity.known.heading}</p>
      {lines.map((line) => (
        <p key={line.id}>
          <Sentence line={line} />{" "}
          {line.links.length > 0 && <SourceLinks label={label} links={line.links} />}
        </p>
      ))}
      {reported && (
        <p>
          <Sentence line={reported} />{" "}
          {reported.mark !== null && (
            <a className={styles.mark} href={`#${placeOf(reported.id)}`}>
              {reported.mark}
            </a>
          )}{" "}
          {reported.note !== null && <span className={styles.note}>{reported.note} </span>}
          <SourceLinks label={label} links={reported.links} />
        </p>
      )}
      {notes.length > 0 && <p className={styles.note}>{notes.join(" ")}</p>}
    </div>
  );
}

function Sentence({ line: { text, count } }: { line: KnownLine }) {
  const { counts } = useDetailMessages();
  if (count === null) return text;
  return (
    <>
      {count.before}
      <FigureButton
        id={printFigure(count.asks)}
        label={counts.press(count.figure)}
        press={() => change({ figure: count.asks })}
      >
        {count.figure}
      </FigureButton>
      {count.after}
    </>
  );
}
