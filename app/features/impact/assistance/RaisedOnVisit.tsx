import { useId } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { showActivity, withActivity } from "../../../url/showActivity.ts";
import { useHref } from "../../../url/useView.ts";
import styles from "./AssistancePart.module.css";
import type { VisitRaised } from "./visitRaised.ts";

/** What the delegation raised about help with mine clearance, as the reports on its visit have it. */
export function RaisedOnVisit({ visit }: { visit: VisitRaised }) {
  const { assistance, headline } = useDetailMessages();
  const words = assistance.visit;
  const title = useId();
  const href = useHref(withActivity(visit.id));
  return (
    <section className={styles.below} aria-labelledby={title}>
      <h4 id={title}>{words.heading}</h4>
      <p className={styles.when}>
        {visit.title}, {visit.when}.{visit.isOutside && ` ${words.outside}`}
      </p>
      <ul className={styles.list}>
        {visit.raised.map(({ text, links }) => (
          <li key={text}>
            {text} <SourceLinks label={headline.source} links={links} />
          </li>
        ))}
      </ul>
      <p>{words.noAmount}</p>
      <ViewLink href={`${href}#activity`} go={() => showActivity(visit.id)}>
        {words.show}
      </ViewLink>
    </section>
  );
}
