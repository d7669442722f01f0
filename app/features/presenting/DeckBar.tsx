import { type MouseEvent, type ReactNode, useId, useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import type { DeckState } from "./deckState.ts";
import styles from "./DeckBar.module.css";

interface Props {
  /** From 1. */
  number: number;
  count: number;
  state: DeckState;
  isFullScreen: boolean;
  /** Does what the key does. */
  press: (key: string) => void;
  leave: () => void;
  /** The controls that choose a period; `null` while there is nothing to choose from. */
  period: ReactNode;
  /** Further controls of the room. */
  children?: ReactNode;
}

/** The deck's controls, for those who point: they show themselves while the pointer moves, or with the focus. */
export function DeckBar({
  number,
  count,
  state,
  isFullScreen,
  press,
  leave,
  period,
  children,
}: Props) {
  const { deck, position } = useDetailMessages().presenting;
  const { bar } = deck;
  const [hasPeriod, setHasPeriod] = useState(false);
  const tray = useId();
  return (
    // Only where the focus goes is decided here; what is pressed are the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.bar}
      role="group"
      aria-label={bar.label}
      data-deck-bar
      onMouseDown={keepFocus}
    >
      <div className={styles.row}>
        <Button onClick={() => press("PageUp")} aria-keyshortcuts="PageUp">
          {bar.previous}
        </Button>
        <span className={styles.position} aria-label={position(number, count)} role="img">
          {deck.short(number, count)}
        </span>
        <Button onClick={() => press("PageDown")} aria-keyshortcuts="PageDown">
          {bar.next}
        </Button>
        {period !== null && (
          <Button
            onClick={() => setHasPeriod(!hasPeriod)}
            aria-expanded={hasPeriod}
            aria-controls={hasPeriod ? tray : undefined}
          >
            {bar.period}
          </Button>
        )}
        <Button isPressed={state.hasOverview} onClick={() => press("o")} aria-keyshortcuts="O">
          {bar.overview}
        </Button>
        <Button isPressed={state.hasNotes} onClick={() => press("n")} aria-keyshortcuts="N">
          {bar.notes}
        </Button>
        <Button onClick={() => press("s")} aria-keyshortcuts="S">
          {bar.presenter}
        </Button>
        <Button isPressed={isFullScreen} onClick={() => press("f")} aria-keyshortcuts="F">
          {bar.fullScreen}
        </Button>
        <Button onClick={() => press("?")} aria-keyshortcuts="?">
          {bar.help}
        </Button>
        {children}
        <Button onClick={leave}>{bar.leave}</Button>
      </div>
      {hasPeriod && (
        <div id={tray} className={styles.tray}>
          {period}
        </div>
      )}
    </div>
  );
}

/** A press with the mouse leaves the focus on the slide, so that Space goes on turning slides. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
}
