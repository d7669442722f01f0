import type { Day } from "../../../contract/day.ts";
import type { OtherFigure } from "../../../domain/figure.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import styles from "../AnswerPanel.module.css";
import { Section, Sentences } from "../AnswerSections.tsx";
import { AnswerSheet } from "../AnswerSheet.tsx";
import { Citation } from "../Citation.tsx";
import { factCitation } from "./factView.ts";
import { StatedOn } from "./StatedOn.tsx";
import { ExplosionList } from "./ExplosionList.tsx";
import { useFact } from "./useFact.ts";

interface Props {
  fact: OtherFigure;
  /** The day on which the page looks back; `null` for all that is known. */
  known: Day | null;
  sources: SourcesById;
}

/**
 * How a number is known that one row states, or that counts explosions found in the press: what it counts, who
 * stated it, and where that is printed.
 */
export function FactAnswer({ fact, known, sources }: Props) {
  const messages = useDetailMessages();
  const { answer, headline, page } = messages;
  const found = useFact(fact, known, sources);
  if (found.view === null)
    return (
      <AnswerSheet figure={fact} label={answer.heading}>
        <p className={styles.sentence}>{found.why}</p>
        {found.retry !== null && <Button onClick={found.retry}>{page.retry}</Button>}
      </AnswerSheet>
    );
  const { view } = found;
  return (
    <AnswerSheet figure={fact} label={view.name}>
      <p className={styles.figure} data-length={view.figure.length > 8 ? "long" : undefined}>
        {view.figure}
      </p>
      <p className={styles.sentence}>{view.sentence}</p>
      {view.known !== null && <p className={styles.quiet}>{view.known}</p>}
      <Section heading={answer.counted.heading}>
        <Sentences of={view.counted} />
      </Section>
      <Section heading={answer.stated.heading}>
        <Sentences of={view.said} />
        {view.note !== null && <p>{view.note}</p>}
        {view.explosions.length === 0 ? (
          <SourceLinks label={headline.source} links={view.links} />
        ) : (
          <ExplosionList explosions={view.explosions} />
        )}
        {view.also.map(({ text, links }) => (
          <p key={text}>
            {text} <SourceLinks label={headline.source} links={links} />
          </p>
        ))}
      </Section>
      {view.activities.length > 0 && <StatedOn ids={view.activities} />}
      <Section heading={answer.rule.heading}>
        <p>{view.rule}</p>
      </Section>
      <Citation cite={(of) => factCitation(view, known, messages, of)} />
    </AnswerSheet>
  );
}
