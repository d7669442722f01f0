import { memo } from "react";
import { type Form, forms } from "../../domain/activity.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./Legend.module.css";
import { MarkShape } from "./MarkShape.tsx";

/** What the shapes and tints of the picture mean. */
export const Legend = memo(function Legend() {
  const { timeline } = useMessages();
  return (
    <ul className={styles.legend} aria-label={timeline.legend.label}>
      {forms.map((form: Form) => (
        <li key={form}>
          <svg viewBox="0 0 14 16" aria-hidden="true">
            <MarkShape form={form} x={7} y={8} radius={5.5} />
          </svg>
          {timeline.form[form]}
        </li>
      ))}
      <li>
        <svg className={styles.hollow} viewBox="0 0 14 16" aria-hidden="true">
          <circle cx="7" cy="8" r="5" />
        </svg>
        {timeline.legend.hollow}
      </li>
      <li>
        <svg className={styles.band} viewBox="0 0 20 16" aria-hidden="true">
          <rect x="0" y="3" width="20" height="10" />
        </svg>
        {timeline.legend.band}
      </li>
      <li>
        <svg className={styles.assumed} viewBox="0 0 20 16" aria-hidden="true">
          <rect x="0" y="3" width="20" height="10" fill="url(#timeline-hatch)" />
        </svg>
        {timeline.legend.assumed}
      </li>
    </ul>
  );
});
