import { useEffect, useRef } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import type { Said } from "./deckState.ts";
import type { FullScreen } from "./fullScreen.ts";
import { saidWords } from "./saidWords.ts";

interface Props {
  number: number;
  count: number;
  title: string;
  said: Said | null;
  trouble: FullScreen["trouble"];
}

/**
 * What a screen reader hears of the deck: each slide once, and what a key could not do. The slide with which
 * the briefing opens is not among it, because its title has the focus then.
 */
export function Spoken({ number, count, title, said, trouble }: Props) {
  const { deck } = useDetailMessages().presenting;
  const place = useRef<HTMLParagraphElement>(null);
  const last = useRef(number);
  useEffect(() => {
    if (last.current === number) return;
    last.current = number;
    // Replaced by hand, so that the same words are heard again where they are said again.
    place.current?.replaceChildren(deck.announce(number, count, title));
  }, [number, count, title, deck]);
  useEffect(() => {
    if (said !== null) place.current?.replaceChildren(saidWords(said, count, deck));
  }, [said, count, deck]);
  useEffect(() => {
    if (trouble !== null) place.current?.replaceChildren(deck.fullScreen[trouble]);
  }, [trouble, deck]);
  return (
    <p
      ref={place}
      className="visually-hidden"
      role="status"
      aria-live="polite"
      aria-atomic="true"
      data-deck-spoken
    />
  );
}
