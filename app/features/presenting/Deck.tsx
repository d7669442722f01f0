import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Period } from "../../domain/period.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { useView } from "../../url/useView.ts";
import { ChangedPeriod } from "./ChangedPeriod.tsx";
import { Cover } from "./Cover.tsx";
import styles from "./Deck.module.css";
import { DeckBar } from "./DeckBar.tsx";
import { leaveBriefing } from "./entering.ts";
import { FullScreenBanner } from "./FullScreenBanner.tsx";
import { fullScreen, subscribeFullScreen } from "./fullScreen.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Overview } from "./Overview.tsx";
import { Room } from "./room/Room.tsx";
import { SettingsPanel } from "./room/SettingsPanel.tsx";
import { saidWords } from "./saidWords.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import { Spoken } from "./Spoken.tsx";
import { useActivity } from "./useActivity.ts";
import { useDeck } from "./useDeck.ts";
import { pressing, useDeckKeys } from "./useDeckKeys.ts";
import { useLink } from "./useLink.ts";
import { useSwipe } from "./useSwipe.ts";

interface Props {
  slides: readonly Slide[];
  /** Draws what a slide shows, of the view around it: the address's, or a `FixedView`. */
  renderSlide: (slide: Slide) => ReactNode;
  /** Draws one number large, with its words. */
  renderFigure: (figure: Figure) => ReactNode;
  /** The controls that choose a period, and the days of the whole record; `null` while it loads. */
  period?: { controls: ReactNode; span: Period } | null;
  /** What could not be used of the address. */
  notices?: ReactNode;
  openPresenter?: () => void;
}

const nothing = () => undefined;

/** The briefing in front of a room: one slide at a time. */
export function Deck({
  slides,
  renderSlide,
  renderFigure,
  period = null,
  notices,
  openPresenter = nothing,
}: Props) {
  const { presenting } = useDetailMessages();
  const known = useView((view) => view.known);
  const deck = useDeck(slides, openPresenter);
  const { number, slide, state, root, setState } = deck;
  const { isOn, trouble } = useSyncExternalStore(subscribeFullScreen, fullScreen);
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLink({ role: "slides", cover: state.cover, setCover: deck.setCover });
  useDeckKeys(root, state, deck.send);
  useActivity(root);
  useSwipe(root, (to) => deck.send(pressing(to === "next" ? "PageDown" : "PageUp")));
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const title = slide?.title ?? presenting.region;
  const count = slides.length;
  useEffect(() => {
    document.title = presenting.deck.documentTitle(number, count, title);
  }, [presenting, number, count, title]);
  const uncover = useCallback(() => setState((last) => ({ ...last, cover: null })), [setState]);
  const noFigure = useCallback(
    () => setState((last) => ({ ...last, isZoomed: false, said: { kind: "noFigure" } })),
    [setState],
  );
  const press = (key: string) => void deck.send(pressing(key));

  return (
    <section
      ref={root}
      className={styles.deck}
      aria-label={presenting.region}
      tabIndex={-1}
      data-deck
      data-presenting
    >
      <div>{notices}</div>
      {slide === undefined ? (
        <p className={styles.empty}>{presenting.empty}</p>
      ) : (
        <SlideFrame
          slide={slide}
          number={number}
          count={count}
          heading={heading}
          content={content}
          isInert={state.hasOverview}
          foot={
            <>
              {known !== null && <p>{presenting.deck.knownOn(known)}</p>}
              {period && <ChangedPeriod slide={slide} span={period.span} />}
            </>
          }
        >
          {renderSlide(slide)}
        </SlideFrame>
      )}
      {state.hasNotes && (
        // Long notes scroll, and whoever has no pointer scrolls them with the arrows.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <aside className={styles.notes} aria-label={presenting.deck.notes.label} tabIndex={0}>
          {slide?.notes || presenting.deck.notes.none}
        </aside>
      )}
      {state.hasOverview && (
        <Overview
          slides={slides}
          number={number}
          known={deck.kept}
          renderSlide={renderSlide}
          choose={deck.turnTo}
        />
      )}
      {trouble !== null && <FullScreenBanner trouble={trouble} />}
      {(state.said !== null || state.typed !== "") && (
        <p className={styles.told} aria-hidden="true" data-deck-told>
          {state.said === null
            ? presenting.deck.typed(state.typed)
            : saidWords(state.said, count, presenting.deck)}
        </p>
      )}
      <DeckBar
        number={number}
        count={count}
        state={state}
        isFullScreen={isOn}
        press={press}
        leave={leaveBriefing}
        period={period?.controls ?? null}
      >
        <SettingsPanel />
      </DeckBar>
      <Room
        slide={content}
        hasLaser={state.hasLaser}
        isZoomed={state.isZoomed}
        noFigure={noFigure}
        renderFigure={renderFigure}
      />
      {state.hasHelp && <KeyHelp close={() => setState((last) => ({ ...last, hasHelp: false }))} />}
      {state.cover !== null && <Cover key={state.cover} colour={state.cover} uncover={uncover} />}
      <Spoken number={number} count={count} title={title} said={state.said} trouble={trouble} />
    </section>
  );
}
