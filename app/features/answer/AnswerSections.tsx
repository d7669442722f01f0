import { type ReactNode, useId } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { change, useHref } from "../../url/useView.ts";
import styles from "./AnswerPanel.module.css";
import { AlsoSaid } from "./AlsoSaid.tsx";
import type { AnswerView } from "./answerView.ts";
import type { EndView } from "./boundsView.ts";
import { Contradicts } from "./Contradicts.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import type { Said } from "./said.ts";

interface Props {
  view: AnswerView;
  /** Closes the panel, for a link that leads to another place of the page. */
  leave: () => void;
}

/** The number, and all that is known about it, in the order in which it is asked for in a briefing. */
export function AnswerSections({ view, leave }: Props) {
  const { answer: words, page } = useDetailMessages();
  const read = { figure: null, page: "reading" } as const;
  const toReading = useHref(read);
  return (
    <>
      <p className={styles.figure} data-length={view.figure.length > 8 ? "long" : undefined}>
        {view.figure}
      </p>
      <p className={styles.sentence}>{view.sentence}</p>
      {view.mark !== null && (
        <p>
          <PlaceLink className={styles.mark} place={view.mark.place} leave={leave}>
            {view.mark.text}
          </PlaceLink>
        </p>
      )}
      {view.known !== null && <p className={styles.quiet}>{view.known}</p>}
      <Section heading={words.counted.heading}>
        <Sentences of={view.counted} />
      </Section>
      <Section heading={words.stated.heading}>
        {view.leads.length === 0 && <p>{view.noLeads}</p>}
        {view.follows !== null && <p>{view.follows}</p>}
        {view.leads.map((lead) => (
          <Lead key={lead.id} lead={lead} />
        ))}
      </Section>
      <Section heading={words.bounds.heading}>
        {view.ends.map((end) => (
          <End key={end.title} end={end} />
        ))}
        <Sentences of={view.strict} />
      </Section>
      <Section heading={words.alsoSaid.heading}>
        <AlsoSaid lines={view.alsoSaid} />
      </Section>
      <Section heading={words.disagreements.heading}>
        {view.contradictions.length === 0 && <p>{words.disagreements.none}</p>}
        {view.contradictions.map((contradiction) => (
          <Contradicts key={contradiction.id} contradiction={contradiction} leave={leave} />
        ))}
        <p>
          <PlaceLink place="disagreements" leave={leave}>
            {words.disagreements.all}
          </PlaceLink>
        </p>
      </Section>
      <Section heading={words.rule.heading}>
        <Sentences of={view.rule} />
        <ViewLink href={toReading} go={() => change(read)}>
          {page.reading}
        </ViewLink>
      </Section>
      <Section heading={words.revisions.heading}>
        <Sentences of={view.revisions.sentences} />
        <ol className={styles.list}>
          {view.revisions.lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** One part of an answer, under its heading. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

export function Sentences({ of }: { of: readonly string[] }) {
  return of.length === 0 ? null : <p>{of.join(" ")}</p>;
}

function Lead({ lead: { title, facts, links } }: { lead: Said }) {
  const { headline } = useDetailMessages();
  return (
    <div className={styles.lead}>
      <p className={styles.strong}>{title}</p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <SourceLinks label={headline.source} links={links} />
    </div>
  );
}

function End({ end: { title, limits } }: { end: EndView }) {
  return (
    <div className={styles.lead}>
      <p className={styles.strong}>{title}</p>
      {limits.map(({ text, by, steps }) => (
        <div key={text}>
          <p>{by.length > 0 ? `${text}:` : text}</p>
          <ul className={styles.list}>
            {by.map((line) => (
              <li key={line.id}>
                {line.text} <SourceLinks links={line.links} />
              </li>
            ))}
          </ul>
          {steps.map((step) => (
            <p key={step}>{step}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
