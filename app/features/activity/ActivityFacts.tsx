import styles from "./ActivityFacts.module.css";
import type { Fact } from "./activityView.ts";

interface Props {
  facts: readonly Fact[];
}

/** What is known of an activity, each fact with its name. */
export function ActivityFacts({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, texts }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          {[...new Set(texts)].map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
