import { type ReactNode, type Ref, useId } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./SlideFrame.module.css";

interface Props {
  slide: Slide;
  /** From 1. */
  number: number;
  count: number;
  heading?: Ref<HTMLHeadingElement>;
  /** Where what the slide shows is, for those who enlarge a part of it. */
  content?: Ref<HTMLDivElement>;
  isInert?: boolean;
  children: ReactNode;
  /** Stands beside the position, at the foot. */
  foot?: ReactNode;
}

/** A slide: its title, what it shows in the room that is left, and its position at the foot. */
export function SlideFrame({
  slide,
  number,
  count,
  heading,
  content,
  isInert = false,
  children,
  foot,
}: Props) {
  const { presenting } = useDetailMessages();
  const position = useId();
  return (
    <div className={styles.slide} inert={isInert} data-shows={slide.shows}>
      <h1 ref={heading} className={styles.title} tabIndex={-1} aria-describedby={position}>
        {slide.title}
      </h1>
      <div ref={content} className={styles.content} data-slide-content>
        {children}
      </div>
      <div className={styles.foot}>
        <div className={styles.left}>{foot}</div>
        <p className={styles.position}>
          <span aria-hidden="true">{presenting.deck.short(number, count)}</span>
          <span id={position} className="visually-hidden">
            {presenting.position(number, count)}
          </span>
        </p>
      </div>
    </div>
  );
}
