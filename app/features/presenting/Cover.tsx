import { useLayoutEffect, useRef } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./Cover.module.css";

interface Props {
  colour: "black" | "white";
  uncover: () => void;
}

/** Nothing but one colour, above everything: also above an answer that is open. */
export function Cover({ colour, uncover }: Props) {
  const { presenting } = useDetailMessages();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    if ("showModal" in dialog) dialog.showModal();
    else (dialog as HTMLElement).setAttribute("open", "");
    (dialog as HTMLElement).focus();
    return () => {
      // The browser gives the focus back to what had it before.
      if ("close" in dialog) dialog.close();
    };
  }, []);
  return (
    // The keyboard has its own ways back; a press anywhere is the one for those who point.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={element}
      className={styles.cover}
      aria-label={presenting.deck.cover[colour]}
      tabIndex={-1}
      data-deck-layer
      data-cover={colour}
      onClick={uncover}
      onCancel={(event) => {
        event.preventDefault();
        uncover();
      }}
    />
  );
}
