import { useState } from "react";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { useMore } from "../../ui/useMore.ts";
import styles from "./AddedRows.module.css";
import type { AddedRow } from "./addedView.ts";

const firstShown = 6;
const step = 24;

interface Props {
  rows: readonly AddedRow[];
  ask: (figure: Figure) => void;
}

/** The newest rows, and more of them when asked. */
export function AddedRows({ rows, ask }: Props) {
  const { changes: words, counts } = useDetailMessages();
  const [limit, setLimit] = useState(firstShown);
  const { list, askedAt } = useMore<HTMLUListElement>();
  if (rows.length === 0) return null;
  const left = rows.length - limit;
  return (
    <>
      <ul ref={list} className={styles.rows}>
        {rows.slice(0, limit).map(({ id, when, title, asks, details, links }) => (
          <li key={id} className={styles.row} tabIndex={-1}>
            <p className={styles.when}>{when}</p>
            <div>
              <p className={styles.title}>
                {asks === null ? (
                  title
                ) : (
                  <FigureButton
                    id={printFigure(asks)}
                    label={counts.press(title)}
                    press={() => ask(asks)}
                  >
                    {title}
                  </FigureButton>
                )}
              </p>
              <p className={styles.details}>
                {details.map((detail) => (
                  <span key={detail}>{detail}</span>
                ))}
              </p>
              <SourceLinks label={words.source} links={links} />
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <ShowMore
          shown={words.shown(limit, rows.length)}
          label={words.more(Math.min(left, step))}
          press={() => {
            askedAt(limit);
            setLimit(limit + step);
          }}
        />
      )}
    </>
  );
}
