import { useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { useMore } from "../../ui/useMore.ts";
import type { AlsoSaidLine } from "./alsoSaidView.ts";
import styles from "./AnswerPanel.module.css";

const firstShown = 6;

/** What else is said for the same days: the nearest, and all when asked. */
export function AlsoSaid({ lines }: { lines: readonly AlsoSaidLine[] }) {
  const { alsoSaid } = useDetailMessages().answer;
  const [isWhole, setWhole] = useState(false);
  const { list, askedAt } = useMore<HTMLUListElement>();
  const shown = isWhole ? lines : lines.slice(0, firstShown);
  const left = lines.length - shown.length;
  if (lines.length === 0) return <p>{alsoSaid.none}</p>;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map(({ id, text, difference, isDifferent, links }) => (
          <li key={id} tabIndex={-1}>
            <span className={isDifferent ? styles.mark : styles.strong}>
              {isDifferent && "≠ "}
              {difference}
            </span>
            {": "}
            {text} <SourceLinks links={links} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            askedAt(shown.length);
            setWhole(true);
          }}
        >
          {alsoSaid.more(left)}
        </Button>
      )}
    </>
  );
}
