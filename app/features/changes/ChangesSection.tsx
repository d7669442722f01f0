import { type ReactNode, useCallback, useDeferredValue, useRef } from "react";
import type { Figure } from "../../domain/figure.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { DayInput } from "../../ui/DayInput.tsx";
import { change, hold, settle, useView } from "../../url/useView.ts";
import { Changes } from "./Changes.tsx";
import styles from "./ChangesSection.module.css";
import { sinceChoices } from "./sinceChoices.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  /** Empty while the list of sources is loading or could not be loaded. */
  sources: SourcesById;
  /** How the page shows that a file could not be loaded. */
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

/** What was added, what moved and what came into doubt since an earlier day; closed until one is chosen. */
export function ChangesSection(props: Props) {
  const messages = useDetailMessages();
  const { changes: words } = messages;
  const since = useDeferredValue(useView((view) => view.since));
  const controls = useRef<HTMLDivElement>(null);
  const close = () => {
    change({ since: null });
    // The button goes with the comparison, and the field is where the next one begins.
    controls.current?.querySelector("input")?.focus();
  };
  const ask = useCallback((figure: Figure) => change({ figure }), []);
  return (
    <section
      id="changes"
      className={styles.section}
      aria-label={words.region}
      data-closed={since === null || undefined}
    >
      <h2 tabIndex={-1}>{words.heading(since)}</h2>
      {since === null && <p className={styles.lead}>{words.invitation}</p>}
      <div ref={controls} className={styles.controls}>
        <DayInput
          label={words.since}
          day={since ?? ""}
          type={(day) => hold({ since: day })}
          settle={settle}
        />
        <div className={styles.choices} role="group" aria-label={words.choices}>
          {sinceChoices(props.record, messages).map(({ day, label }) => (
            <Button key={label} isPressed={day === since} onClick={() => change({ since: day })}>
              {label}
            </Button>
          ))}
        </div>
        {since !== null && <Button onClick={close}>{words.close}</Button>}
      </div>
      {since !== null && <Changes {...props} since={since} ask={ask} />}
    </section>
  );
}
