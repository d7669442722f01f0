import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useLayoutEffect,
  useRef,
} from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Day } from "../../contract/day.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./Overview.module.css";
import { SlidePreview } from "./SlidePreview.tsx";
import { useStage } from "./useStage.ts";

interface Props {
  slides: readonly Slide[];
  /** The slide that is shown, from 1. */
  number: number;
  known: Day | null;
  renderSlide: (slide: Slide) => ReactNode;
  choose: (number: number) => void;
}

/** All slides, small: one to choose with the arrows or the pointer. */
export function Overview({ slides, number, known, renderSlide, choose }: Props) {
  const { presenting } = useDetailMessages();
  const { deck } = presenting;
  const stage = useStage();
  const list = useRef<HTMLOListElement>(null);
  // The frames and their names are there at once; what is in them follows.
  const isDrawn = useDeferredValue(true, false);
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const index = all.findIndex((button) => button === document.activeElement);
    const next = nextPlace(event.key, index, all.length, columnsOf(list.current));
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <section className={styles.overview} aria-label={deck.overview.label}>
      {/* Keys bubble up from the buttons: one listener for all. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={styles.list} onKeyDown={move}>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              className={styles.choice}
              aria-current={index + 1 === number || undefined}
              onClick={() => choose(index + 1)}
            >
              <SlidePreview
                slide={slide}
                number={index + 1}
                count={slides.length}
                known={known}
                stage={stage}
              >
                {isDrawn && renderSlide(slide)}
              </SlidePreview>
              <span className={styles.name}>{deck.overview.slide(index + 1, slide.title)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nextPlace(key: string, index: number, length: number, columns: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(length - 1, index + 1);
    case "ArrowLeft":
      return Math.max(0, index - 1);
    case "ArrowDown":
      return index + columns < length ? index + columns : index;
    case "ArrowUp":
      return index - columns >= 0 ? index - columns : index;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}

/** As many as the style sheet has laid out; one where nothing is laid out. */
function columnsOf(list: HTMLElement | null): number {
  if (list === null) return 1;
  return Math.max(1, getComputedStyle(list).gridTemplateColumns.split(" ").length);
}
