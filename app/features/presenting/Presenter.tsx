import { type ReactNode, useEffect, useRef } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Period } from "../../domain/period.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { ChangedPeriod } from "./ChangedPeriod.tsx";
import { type Press, commandOf } from "./deckKeys.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Overview } from "./Overview.tsx";
import styles from "./Presenter.module.css";
import { PresenterLink } from "./PresenterLink.tsx";
import { PresenterNotes } from "./PresenterNotes.tsx";
import { PresenterSlides } from "./PresenterSlides.tsx";
import { PresenterTime } from "./PresenterTime.tsx";
import { saidWords } from "./saidWords.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import { SlidePreview } from "./SlidePreview.tsx";
import { Staged } from "./Staged.tsx";
import { useDeck } from "./useDeck.ts";
import { pressing, useDeckKeys } from "./useDeckKeys.ts";
import { useLink } from "./useLink.ts";
import { useShownFigures } from "./useShownFigures.ts";

interface Props {
  slides: readonly Slide[];
  renderSlide: (slide: Slide) => ReactNode;
  /** The controls that choose a period, and the days of the whole record; `null` while it loads. */
  period: { controls: ReactNode; span: Period } | null;
  /** The numbers that the slide shows, with their sources. */
  renderNumbers: (figures: readonly Figure[]) => ReactNode;
  /** What may be asked about these numbers, or about the slide as a whole, and what to answer. */
  renderChallenges: (slide: Slide, figures: readonly Figure[]) => ReactNode;
}

/** Slides are drawn as for a usual projector; the room's own may be of another shape. */
const stage = { width: 1280, height: 720 };

const nothing = () => undefined;

/** What whoever presents has before them while the room sees the slide. */
export function Presenter({ slides, renderSlide, period, renderNumbers, renderChallenges }: Props) {
  const { presenting } = useDetailMessages();
  const words = presenting.presenter;
  const { number, slide, state, kept, root, send, turnTo, setCover, setState } = useDeck(
    slides,
    nothing,
  );
  const content = useRef<HTMLDivElement>(null);
  const count = slides.length;
  const audience = useLink({ role: "presenter", cover: state.cover, setCover });
  useDeckKeys(root, state, (key) => !isOfTheRoom(key) && send(key));
  const figures = useShownFigures(content);
  const title = slide?.title ?? words.title;
  useEffect(() => {
    document.title = words.pageTitle(number, count, title);
  }, [words, number, count, title]);
  if (slide === undefined) return <p>{presenting.empty}</p>;
  const next = slides[number];
  const press = (key: string) => void send(pressing(key));
  const told =
    state.typed === ""
      ? state.said && saidWords(state.said, count, presenting.deck)
      : words.typed(state.typed);
  return (
    <section ref={root} className={styles.window} aria-label={words.title} tabIndex={-1}>
      <header className={styles.bar}>
        <p className={styles.place}>{words.place(number, count)}</p>
        <Button onClick={() => press("PageUp")}>{words.previous}</Button>
        <Button onClick={() => press("PageDown")}>{words.next}</Button>
        <Button isPressed={state.cover === "black"} onClick={() => press("b")}>
          {words.black}
        </Button>
        <Button isPressed={state.cover === "white"} onClick={() => press("w")}>
          {words.white}
        </Button>
        {period && (
          <details className={styles.period}>
            <summary>{presenting.deck.bar.period}</summary>
            <div className={styles.controls}>{period.controls}</div>
          </details>
        )}
        <PresenterLink audience={audience} cover={state.cover} />
        <PresenterTime slide={number} />
      </header>
      <div className={styles.slides}>
        <section aria-label={words.thisSlide}>
          <Staged stage={stage}>
            <SlideFrame
              slide={slide}
              number={number}
              count={count}
              content={content}
              foot={period && <ChangedPeriod slide={slide} span={period.span} />}
            >
              {renderSlide(slide)}
            </SlideFrame>
          </Staged>
        </section>
        <div className={styles.ahead}>
          <section aria-labelledby="presenter-next">
            <h2 id="presenter-next">{next ? words.nextSlide(next.title) : words.lastSlide}</h2>
            {next && (
              <SlidePreview
                slide={next}
                number={number + 1}
                count={count}
                known={kept}
                stage={stage}
              >
                {renderSlide(next)}
              </SlidePreview>
            )}
          </section>
          <PresenterSlides slides={slides} number={number} turnTo={turnTo} />
        </div>
      </div>
      <PresenterNotes key={slide.id} notes={slide.notes} />
      {/* Both are scrolled by the keyboard where they are longer than their place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.pane} aria-labelledby="presenter-numbers" tabIndex={0}>
        <h2 id="presenter-numbers">{words.numbers}</h2>
        {renderNumbers(figures)}
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.pane} aria-labelledby="presenter-challenges" tabIndex={0}>
        <h2 id="presenter-challenges">{words.challenges}</h2>
        {renderChallenges(slide, figures)}
      </section>
      <p role="status" className={styles.told} data-is-empty={told === null || undefined}>
        {told}
      </p>
      {state.hasOverview && (
        <div className={styles.layer} data-presenting>
          <Overview
            slides={slides}
            number={number}
            known={kept}
            renderSlide={renderSlide}
            choose={turnTo}
          />
        </div>
      )}
      {state.hasHelp && <KeyHelp close={() => setState((last) => ({ ...last, hasHelp: false }))} />}
    </section>
  );
}

/** What only the audience's screen has; a state that nobody sees would swallow the next key here. */
function isOfTheRoom(key: Press): boolean {
  const command = commandOf(key);
  return (
    command === "laser" || command === "zoom" || command === "notes" || command === "presenter"
  );
}
