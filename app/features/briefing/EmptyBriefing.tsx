import { type ReactNode, useEffect, useRef } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change } from "../../url/useView.ts";
import styles from "./EmptyBriefing.module.css";
import { keep } from "../../queries/keptBriefing.ts";

interface Props {
  leave: () => void;
  /** Why the published slides could not be loaded; `null` where somebody removed their own. */
  failed?: ReactNode;
}

/** In place of the slides: where somebody removed them all it says so, and offers those that are published. */
export function EmptyBriefing({ leave, failed = null }: Props) {
  const { emptyDeck: words } = useDetailMessages().briefing;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.empty} aria-labelledby="empty-briefing">
      <h2 ref={heading} id="empty-briefing" tabIndex={-1}>
        {failed ? words.failed : words.heading}
      </h2>
      {failed ?? <p>{words.says}</p>}
      <div className={styles.choices}>
        {failed === null && (
          <Button
            onClick={() => {
              change({ slide: 1 }, "replace");
              keep(null);
            }}
          >
            {words.published}
          </Button>
        )}
        <Button onClick={() => change({ present: null, slide: 1, page: "briefing" }, "replace")}>
          {words.edit}
        </Button>
        <Button onClick={leave}>{words.leave}</Button>
      </div>
    </section>
  );
}
