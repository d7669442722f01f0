import { type Command, type Press, commandOf, isTurning } from "./deckKeys.ts";

// What the deck's keys do, pure: no event, no document, no clock. What is done to the surroundings (turn,
// full screen, leave) is only named here.

/** What the audience's window shows beside the slide; never in the address, so a reload shows the slide. */
export interface DeckState {
  cover: "black" | "white" | null;
  hasHelp: boolean;
  hasOverview: boolean;
  hasNotes: boolean;
  /** A bright dot follows the pointer. */
  hasLaser: boolean;
  /** One figure of the slide fills the window. */
  isZoomed: boolean;
  /** The digits of a jump so far, at most three. */
  typed: string;
  /** What the last key could not do, to be said and seen for a while. */
  said: Said | null;
}

export type Said =
  | { kind: "first" }
  | { kind: "last" }
  | { kind: "noSlide"; slide: number }
  | { kind: "noFigure" }
  /** The start was pressed while the slides fill the screen already. */
  | { kind: "started" }
  /** Where the briefing was left last could not be read. */
  | { kind: "unknownLast" };

/** Where the deck is; slides are counted from 1. */
export interface Place {
  slide: number;
  count: number;
  isFullScreen: boolean;
  /** The slides have filled the screen, or were to, since the briefing opened: a talk may be under way. */
  hasBegun: boolean;
}

export interface Outcome {
  state: DeckState;
  /** The slide to show, from 1 to the last. */
  turnTo?: number;
  does?: "leave" | "enterFullScreen" | "leaveFullScreen" | "openPresenter" | "focusDeck";
  /** A dialog over the slide (an answer) closes, because the slides go on. */
  closesDialog?: true;
}

export const openingState: DeckState = {
  cover: null,
  hasHelp: false,
  hasOverview: false,
  hasNotes: false,
  hasLaser: false,
  isZoomed: false,
  typed: "",
  said: null,
};

const mostDigits = 3;

/** What a key does; `null` where it is not the deck's, and has to be left to whom it belongs to. */
export function press(press: Press, state: DeckState, place: Place): Outcome | null {
  const command = commandOf(press);
  if (command === null || belongsToOther(press, command, state)) return null;
  // A key that is held does what it does once: nothing runs away, and what it uncovers stays.
  if (press.isRepeat) return { state };
  return pressed(press, command, { ...state, said: null }, place);
}

/** After a while without a key: digits of a jump and what was said are gone. */
export function rested(state: DeckState): DeckState {
  return state.typed === "" && state.said === null ? state : { ...state, typed: "", said: null };
}

/** Shows a slide, or says why there is none; from there a jump, a turn, or a choice in the overview. */
export function turned(to: number, state: DeckState, { slide, count }: Place): Outcome {
  const next: DeckState = {
    ...state,
    typed: "",
    hasHelp: false,
    hasOverview: false,
    isZoomed: false,
  };
  if (to < 1 && slide <= 1) return { state: { ...next, said: { kind: "first" } } };
  if (to > count && slide >= count) return { state: { ...next, said: { kind: "last" } } };
  return { state: next, turnTo: Math.max(1, Math.min(to, count)) };
}

function belongsToOther({ key, focus }: Press, command: Command, state: DeckState): boolean {
  const isPage = key === "PageUp" || key === "PageDown";
  const isMoving = isTurning(command) && !isPage;
  if (state.hasHelp) return isMoving || command === "erase" || isDigit(command);
  // F5 means nothing in a field or a panel; left to the browser it reloads the page in front of the room.
  const isStart = command === "start" || command === "resume";
  if (state.cover !== null || isPage || isStart) return false;
  if (focus === "dialog") return true;
  if (focus === "field") return command !== "escape";
  const isJump = command === "enter" && state.typed !== "";
  if (focus === "slider" && isMoving && !isJump) return true;
  const isPressing = key === "Enter" || key === " ";
  if (focus === "button" && isPressing && !isJump) return true;
  if (state.hasOverview && isMoving && !isJump) return true;
  return command === "erase" && state.typed === "";
}

function pressed(press: Press, command: Command, state: DeckState, place: Place): Outcome {
  if (state.hasHelp) {
    const closed = { ...state, hasHelp: false };
    return command === "help" || command === "escape"
      ? { state: closed }
      : pressed({ ...press, focus: "deck" }, command, closed, place);
  }
  if (state.cover !== null) return pressedWhileCovered(command, state, place);
  const closes: Partial<Outcome> = press.focus === "dialog" ? { closesDialog: true } : {};
  if (press.focus === "field" && command === "escape") return { state, does: "focusDeck" };
  if (isDigit(command)) return { state: { ...state, typed: typedWith(state.typed, command) } };
  if (command === "erase") return { state: { ...state, typed: state.typed.slice(0, -1) } };
  if (command === "enter" && state.typed !== "") return jumped(state, place);
  if (isTurning(command)) return { ...turned(slideFor(command, place), state, place), ...closes };
  if (command === "escape") return steppedOut(state, place);
  if (command === "start") return startedBy(state, place, closes);
  return toggled(command, { ...state, typed: "" }, place);
}

/** Nothing shows by accident what is covered: only a turn, the cover's own key and Escape take it away. */
function pressedWhileCovered(command: Command, state: DeckState, place: Place): Outcome {
  if (isTurning(command) || command === "escape") return { state: { ...state, cover: null } };
  if (command === "start") return toggled("resume", state, place);
  const isAllowed =
    command === "black" ||
    command === "white" ||
    command === "fullScreen" ||
    command === "resume" ||
    command === "help" ||
    command === "presenter";
  return isAllowed ? toggled(command, state, place) : { state };
}

type Toggle = Exclude<
  Command,
  "next" | "previous" | "first" | "last" | "enter" | "escape" | "erase" | "start"
>;

function toggled(command: Toggle, state: DeckState, { isFullScreen }: Place): Outcome {
  switch (command) {
    case "black":
    case "white":
      return { state: { ...state, cover: state.cover === command ? null : command } };
    case "overview":
      return { state: { ...state, hasOverview: !state.hasOverview, isZoomed: false } };
    case "notes":
      return { state: { ...state, hasNotes: !state.hasNotes } };
    case "laser":
      return { state: { ...state, hasLaser: !state.hasLaser } };
    case "zoom":
      return { state: { ...state, isZoomed: !state.isZoomed && !state.hasOverview } };
    case "help":
      return { state: { ...state, hasHelp: true } };
    case "fullScreen":
      return { state, does: isFullScreen ? "leaveFullScreen" : "enterFullScreen" };
    case "resume":
      return isFullScreen ? { state } : { state, does: "enterFullScreen" };
    case "presenter":
      return { state, does: "openPresenter" };
    default:
      return { state };
  }
}

/**
 * Fills the screen with the first slide. Once a talk may be under way it fills the screen and stays: a clicker's
 * one button sends F5 and Escape by turns, and pressed by mistake it must not throw anybody to the beginning.
 */
function startedBy(state: DeckState, place: Place, closes: Partial<Outcome>): Outcome {
  if (place.isFullScreen) return { state: { ...state, said: { kind: "started" } } };
  if (place.hasBegun) return toggled("resume", { ...state, typed: "" }, place);
  const { state: next } = turned(1, state, place);
  const does = "enterFullScreen";
  return { state: next, ...(place.slide === 1 ? {} : { turnTo: 1 }), does, ...closes };
}

/**
 * One thing at a time: what was typed, the overview, the enlarged figure, the dot, the notes, full screen, the
 * deck. What lies over the slide goes before what stands beside it.
 */
function steppedOut(state: DeckState, { isFullScreen }: Place): Outcome {
  if (state.typed !== "") return { state: { ...state, typed: "" } };
  if (state.hasOverview) return { state: { ...state, hasOverview: false } };
  if (state.isZoomed) return { state: { ...state, isZoomed: false } };
  if (state.hasLaser) return { state: { ...state, hasLaser: false } };
  if (state.hasNotes) return { state: { ...state, hasNotes: false } };
  return { state, does: isFullScreen ? "leaveFullScreen" : "leave" };
}

function jumped(state: DeckState, place: Place): Outcome {
  const slide = Number(state.typed);
  if (slide >= 1 && slide <= place.count) return turned(slide, state, place);
  return { state: { ...state, typed: "", said: { kind: "noSlide", slide } } };
}

function slideFor(command: Command, { slide, count }: Place): number {
  if (command === "previous") return slide - 1;
  if (command === "first") return slide === 1 ? 0 : 1;
  if (command === "last") return slide === count ? count + 1 : count;
  return slide + 1;
}

function typedWith(typed: string, digit: string): string {
  return typed.length < mostDigits ? typed + digit : typed;
}

function isDigit(command: Command): command is `${number}` {
  return /^\d$/.test(command);
}
