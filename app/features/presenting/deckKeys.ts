import { latinLetter } from "./latinLetter.ts";

/** A key as the deck hears it. */
export interface Press {
  /** `event.key`: what the key writes on the keyboard's layout. */
  key: string;
  /** `event.code`: where the key lies, whatever the layout. */
  code: string;
  isShifted: boolean;
  /** With Ctrl, Alt or Meta: a key of the browser's or of the system's. */
  isModified: boolean;
  /** The key is held down, and is heard again. */
  isRepeat: boolean;
  focus: Focus;
}

/**
 * What has the focus, by the keys that belong to it: "field" and "dialog" every key, "slider" (or whatever
 * moves with the arrows) those that move it and press it, "button" those that press it, "deck" none.
 */
export type Focus = "deck" | "button" | "slider" | "field" | "dialog";

export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  /** Jumps where digits have been typed; else the next slide. */
  | "enter"
  | "escape"
  | "erase"
  | "overview"
  | "black"
  | "white"
  | "notes"
  | "fullScreen"
  | "help"
  | "presenter"
  | "laser"
  | "zoom"
  /** What the start button of a clicker asks for. */
  | "start"
  | "resume"
  | `${number}`;

const commands: ReadonlyMap<string, Command> = new Map([
  ["PageDown", "next"],
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["PageUp", "previous"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["Enter", "enter"],
  ["Escape", "escape"],
  ["Backspace", "erase"],
  ["o", "overview"],
  ["b", "black"],
  // What the black-screen button of most clickers sends.
  [".", "black"],
  ["w", "white"],
  ["n", "notes"],
  ["f", "fullScreen"],
  ["s", "presenter"],
  ["l", "laser"],
  ["z", "zoom"],
  ["?", "help"],
]);

/** What the key asks the deck for, wherever the focus is; `null` where it asks for nothing. */
export function commandOf({ key, code, isShifted, isModified }: Press): Command | null {
  if (isModified) return null;
  if (key === " ") return isShifted ? "previous" : "next";
  // Left to the browser it would reload the page and end full screen.
  if (key === "F5") return isShifted ? "resume" : "start";
  if (/^\d$/.test(key)) return key as `${number}`;
  const isLetter = /^\p{L}$/u.test(key);
  // With Shift an arrow selects, Home and End too; what is written may need it on some layouts.
  if (isShifted && !isLetter && key !== "?" && key !== ".") return null;
  return commands.get(isLetter ? latinLetter(key, code) : key) ?? null;
}

export function isTurning(
  command: Command,
): command is "next" | "previous" | "first" | "last" | "enter" {
  return ["next", "previous", "first", "last", "enter"].includes(command);
}
