import { type RefObject, useEffect, useRef } from "react";
import type { Press } from "./deckKeys.ts";
import type { DeckState } from "./deckState.ts";
import { focusOf } from "./focusOf.ts";
import { fullScreen } from "./fullScreen.ts";

/** So soon after full screen was left, an Escape is the one that left it. */
const oneStep = 150;

/** Hears every key before the slide does, and leaves alone what is not the deck's. */
export function useDeckKeys(
  root: RefObject<HTMLElement | null>,
  state: DeckState,
  send: (press: Press) => boolean,
): void {
  const latest = useRef({ state, send });
  useEffect(() => {
    latest.current = { state, send };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { state, send } = latest.current;
      if (event.isComposing) return;
      if (event.key === "Escape" && isOthersEscape(root.current, state)) return;
      if (!send(pressOf(event))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [root]);
}

/** A key as a button or a swipe of the deck presses it. */
export function pressing(key: string): Press {
  return { key, code: "", isShifted: false, isModified: false, isRepeat: false, focus: "deck" };
}

function pressOf(event: KeyboardEvent): Press {
  return {
    key: event.key,
    code: event.code,
    isShifted: event.shiftKey,
    isModified: event.ctrlKey || event.altKey || event.metaKey,
    isRepeat: event.repeat,
    focus: focusOf(event.target),
  };
}

/** The browser's step out of full screen, or that of a card which is open on the slide. */
function isOthersEscape(root: HTMLElement | null, state: DeckState): boolean {
  const { isOn, leftAt } = fullScreen();
  if (!isOn && performance.now() - leftAt < oneStep) return true;
  const isPlain =
    state.typed === "" && !state.hasHelp && !state.hasOverview && state.cover === null;
  return isPlain && root !== null && root.querySelector("[role='dialog']") !== null;
}
