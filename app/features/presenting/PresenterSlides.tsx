import { useEffect, useRef } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./PresenterSlides.module.css";

interface Props {
  slides: readonly Slide[];
  /** The slide that is shown, from 1. */
  number: number;
  turnTo: (number: number) => void;
}

/** Every slide by its title, to jump to. */
export function PresenterSlides({ slides, number, turnTo }: Props) {
  const { presenter } = useDetailMessages().presenting;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    // Where the list is longer than its place, the slide that is shown stays in sight.
    if (current && "scrollIntoView" in current) current.scrollIntoView({ block: "nearest" });
    // Anew for each slide, although it is found by its mark.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [number]);
  return (
    <nav className={styles.jumps} aria-label={presenter.slides}>
      <ol ref={list}>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index + 1 === number || undefined}
              onClick={() => turnTo(index + 1)}
            >
              <span>{index + 1}</span> {slide.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
