import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { change, completeWith, settle, useView } from "../../url/useView.ts";
import type { Press } from "./deckKeys.ts";
import {
  type DeckState,
  type Outcome,
  type Place,
  openingState,
  press,
  rested,
  turned,
} from "./deckState.ts";
import { leaveBriefing, takeOpening } from "./entering.ts";
import { openDialog } from "./focusOf.ts";
import {
  enterFullScreen,
  fillsScreen,
  hasBegun,
  hideTrouble,
  leaveFullScreen,
} from "./fullScreen.ts";
import { keepLastSlide } from "./lastSlide.ts";
import { shownSlide, slideView, slideViewOn } from "./slideView.ts";

/** How long digits of a jump wait for the next one, and what was said stands, in milliseconds. */
const restingTime = 3000;

/** The deck's state and what can be done with it: by a key, a button, a swipe, or another window. */
export function useDeck(slides: readonly Slide[], openPresenter: () => void) {
  const asked = useView((view) => view.slide);
  const known = useView((view) => view.known);
  const present = useView((view) => view.present);
  const count = slides.length;
  const number = shownSlide(asked, count);
  const slide = slides[number - 1];
  const [state, setState] = useState<DeckState>(() =>
    asked > count && count > 0
      ? { ...openingState, said: { kind: "noSlide", slide: asked } }
      : openingState,
  );
  // The day on which the reader looked back before a slide that names a day of its own.
  const [readersKnown, setReadersKnown] = useState(() => known);
  const ownKnown = slide === undefined ? null : slideView(slide).known;
  const kept = ownKnown === null ? known : readersKnown;
  const root = useRef<HTMLElement>(null);

  const show = (to: number) => {
    const next = slides[to - 1];
    if (next === undefined || to === number) return;
    // Who goes on has seen it, and it lies over the slide.
    hideTrouble();
    // A day that is being typed ends with its slide.
    settle();
    setReadersKnown(kept);
    change({ ...slideViewOn(next, kept), present, slide: to }, "replace");
  };
  const perform = ({ state: next, turnTo, does, closesDialog }: Outcome) => {
    setState(next);
    if (turnTo !== undefined) show(turnTo);
    if (closesDialog) closeDialog();
    // The presenter's own window has no page to go back to.
    if (does === "leave" && present === "slides") leaveBriefing();
    if (does === "enterFullScreen") void enterFullScreen();
    if (does === "leaveFullScreen") void leaveFullScreen();
    if (does === "openPresenter") openPresenter();
    if (does === "focusDeck" || turnTo !== undefined || closesDialog) leaveField(root.current);
  };
  const place = (): Place => ({
    slide: number,
    count,
    isFullScreen: fillsScreen(),
    // The talk goes on in another window than the presenter's own.
    hasBegun: present === "presenter" || hasBegun(),
  });
  /** Does what a key does; says whether the key was the deck's. */
  const send = (key: Press): boolean => {
    const outcome = press(key, state, place());
    if (outcome !== null) perform(outcome);
    return outcome !== null;
  };
  const turnTo = (to: number) => perform(turned(to, state, place()));
  /** Covers or uncovers the slide because another window did. */
  const setCover = (cover: DeckState["cover"]) =>
    setState((last) => (last.cover === cover ? last : { ...last, cover }));

  useEffect(() => {
    if (state.typed === "" && state.said === null) return undefined;
    const timer = setTimeout(() => setState(rested), restingTime);
    return () => clearTimeout(timer);
  }, [state.typed, state.said]);
  useEffect(() => keepLastSlide(number), [number]);
  useOpening(slide, (change) => setState((last) => ({ ...last, ...change })));
  // Whatever had the focus may be gone with its slide; the keys stay with the deck.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      root.current?.focus({ preventScroll: true });
  });

  return { number, slide, state, kept, root, send, turnTo, setCover, setState };
}

/** The first slide after a start that goes on where the briefing was left shows what it has saved. */
function useOpening(slide: Slide | undefined, tell: (change: Partial<DeckState>) => void): void {
  useLayoutEffect(() => {
    const opening = takeOpening();
    if (opening === "saved" && slide) change({ choice: slideView(slide).choice }, "replace");
    if (opening === "link" && slide) completeWith(slideView(slide).choice);
    if (opening === "unknown") tell({ said: { kind: "unknownLast" } });
    // Only as the deck opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** Closes what lies over the slide: an answer belongs to the address, any other dialog closes itself. */
function closeDialog(): void {
  change({ figure: null }, "replace");
  openDialog()?.dispatchEvent(new Event("cancel", { cancelable: true }));
}

function leaveField(root: HTMLElement | null): void {
  if (document.activeElement?.matches("input, select, textarea"))
    root?.focus({ preventScroll: true });
}
