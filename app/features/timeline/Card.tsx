import { type KeyboardEvent, useEffect, useRef } from "react";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { change } from "../../url/useView.ts";
import styles from "./Card.module.css";
import type { CardView } from "./cardView.ts";

interface Props {
  card: CardView;
  /** Its left edge, in pixels; `null` where it stands below the picture. */
  left: number | null;
  /** Whether it was opened with the keyboard, which then goes on inside it. */
  takesFocus: boolean;
  keep: () => void;
  leave: () => void;
  choose: (id: string) => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What a mark stands for. It can be pointed at, stays while it is used, and closes with Escape. */
export function Card({ card, left, takesFocus, keep, leave, choose, close, onKeyDown }: Props) {
  const { card: words, counts } = useDetailMessages();
  const { asks } = card;
  // The card is kept, so that the focus can come back to it.
  const ask = () => change({ figure: asks, at: card.id });
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isElsewhere = !element.current?.closest("section")?.contains(activeElement);
    // It may come late, and whoever has gone on to something else is not called back.
    if (!takesFocus || (isElsewhere && activeElement !== document.body)) return;
    // Where the card has a number, the same key once more asks how it is known.
    const number = element.current?.querySelector<HTMLElement>("h3 button");
    (number ?? element.current)?.focus();
  }, [takesFocus]);
  return (
    // A dialog that is not modal: what happens inside it keeps it open.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={element}
      className={styles.card}
      style={left === null ? undefined : { insetInlineStart: left }}
      role="dialog"
      aria-label={card.heading}
      tabIndex={-1}
      onPointerEnter={keep}
      onPointerLeave={leave}
      onFocus={keep}
      onBlur={leave}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h3>
          {card.figure !== null && asks !== null ? (
            <>
              <FigureButton
                id={printFigure(asks)}
                label={counts.press(card.figure.text)}
                press={ask}
              >
                {card.figure.text}
              </FigureButton>{" "}
              {card.figure.what}
            </>
          ) : (
            card.heading
          )}
        </h3>
        <Button onClick={close}>{words.close}</Button>
      </div>
      {asks !== null && <p className={styles.note}>{words.press}</p>}
      {card.mark && (
        <a className={styles.mark} href={`#${disagreementPlace(card.id)}`}>
          {card.mark}
        </a>
      )}
      {card.links.length > 0 && <SourceLinks label={words.source} links={card.links} />}
      <dl className={styles.facts}>
        {card.facts.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt className={label === null ? "visually-hidden" : undefined}>
              {label ?? words.about}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {card.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {card.items.length > 0 && (
        <ul className={styles.items}>
          {card.items.map(({ id, text }) => (
            <li key={id}>
              <button type="button" onClick={() => choose(id)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
