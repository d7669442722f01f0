import { useEffect, useRef, useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import type { AlsoSaidLine } from "./alsoSaidView.ts";
import styles from "./AnswerPanel.module.css";

const firstShown = 6;

/** What else is said for the same days: the nearest, and all when asked. */
export function AlsoSaid({ lines }: { lines: readonly AlsoSaidLine[] }) {
  const { alsoSaid } = useDetailMessages().answer;
  const [isWhole, setWhole] = useState(false);
  const firstNew = useRef<HTMLLIElement>(null);
  // The button that was pressed is gone, so the focus goes on to what it brought.
  useEffect(() => {
    if (isWhole) firstNew.current?.focus();
  }, [isWhole]);
  const shown = isWhole ? lines : lines.slice(0, firstShown);
  const left = lines.length - shown.length;
  if (lines.length === 0) return <p>{alsoSaid.none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ id, text, difference, isDifferent, links }, index) => (
          <li
            key={id}
            ref={index === firstShown ? firstNew : undefined}
            tabIndex={index === firstShown ? -1 : undefined}
          >
            <span className={isDifferent ? styles.mark : styles.strong}>
              {isDifferent && "≠ "}
              {difference}
            </span>
            {": "}
            {text} <SourceLinks links={links} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setWhole(true)}>{alsoSaid.more(left)}</Button>}
    </>
  );
}
