import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { Disagreements } from "./Disagreements.tsx";
import { FileState } from "./FileState.tsx";
import { PublicationList } from "./PublicationList.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { change, useHref } from "../../url/useView.ts";
import styles from "./SourcesSection.module.css";
import { backgroundOf } from "./sourcesView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  /** Empty while the list of sources is loading or could not be loaded. */
  sources: SourcesById;
  /** How the page shows that a file could not be loaded. */
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

/** Where sources disagree, how the counts come about, and the publications that all rests on. */
export function SourcesSection({ record, period, sources, failed }: Props) {
  const messages = useDetailMessages();
  const words = messages.sources;
  const list = useQuery(queries.sources);
  return (
    <section id="sources" className={styles.section} aria-label={words.region}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      <Disagreements record={record} period={period} sources={sources} failed={failed} />
      <div className={styles.part}>
        <h3>{words.background.heading}</h3>
        <ul className={styles.background}>
          {backgroundOf(record, messages).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ReadingLink text={messages.page.reading} />
      </div>
      <div className={styles.part}>
        <h3>{words.publications.heading}</h3>
        {list.data && <PublicationList record={record} period={period} sources={sources} />}
        <FileState file="sources" query={list} failed={failed} />
      </div>
    </section>
  );
}

/** By itself, because its address changes with every period, before the section does. */
function ReadingLink({ text }: { text: string }) {
  const href = useHref({ page: "reading" });
  return (
    <ViewLink href={href} go={() => change({ page: "reading" })}>
      {text}
    </ViewLink>
  );
}
