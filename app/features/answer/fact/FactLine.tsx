import type { Day } from "../../../contract/day.ts";
import { type OtherFigure, printFigure } from "../../../domain/figure.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { change } from "../../../url/useView.ts";
import styles from "../FigureSources.module.css";
import { useFact } from "./useFact.ts";

interface Props {
  fact: OtherFigure;
  known: Day | null;
  sources: SourcesById;
}

/** A stated number in a line: what it counts, who stated it, and where that is printed. */
export function FactLine({ fact, known, sources }: Props) {
  const { counts } = useDetailMessages();
  const found = useFact(fact, known, sources);
  if (found.view === null) return <span className={styles.quiet}>{found.why}</span>;
  const { figure, sentence, said, links, explosions } = found.view;
  return (
    <>
      <strong className={styles.figure}>
        <FigureButton
          id={printFigure(fact)}
          label={counts.press(figure)}
          press={() => change({ figure: fact })}
        >
          {figure}
        </FigureButton>
      </strong>{" "}
      {sentence}.{" "}
      <span className={styles.quiet}>
        {said.join(" ")}
        {explosions.length === 0 && (
          <>
            {" "}
            (<SourceLinks links={links} />)
          </>
        )}
      </span>
    </>
  );
}
