import { type Figure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { useShownRows } from "../../ui/useShownRows.ts";
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
  const { limit, showMore, list } = useShownRows<HTMLUListElement>(firstShown);
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
        <p className={styles.more}>
          <span>{words.shown(limit, rows.length)}</span>
          <Button onClick={() => showMore(limit, limit + step)}>
            {words.more(Math.min(left, step))}
          </Button>
        </p>
      )}
    </>
  );
}
