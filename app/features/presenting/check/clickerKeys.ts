import { type Command, commandOf } from "../deckKeys.ts";

/** The rows of the page that checks the room, in its order: the buttons of a clicker, then the keyboard's. */
export const clickerRows = ["next", "previous", "black", "start", "escape"] as const;
export const keyboardRows = [
  "enter",
  "first",
  "last",
  "jump",
  "white",
  "overview",
  "notes",
  "zoom",
  "laser",
  "fullScreen",
  "presenter",
  "help",
] as const;
export type KeyRow = (typeof clickerRows)[number] | (typeof keyboardRows)[number];

export type HeardKey = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey"
>;

/** The row of what a key does while presenting, or where nothing is shown yet; `null` where it does nothing. */
export function rowOf(heard: HeardKey): KeyRow | null {
  const isModified = heard.ctrlKey || heard.altKey || heard.metaKey;
  const { key, code, shiftKey: isShifted } = heard;
  const command = commandOf({
    key,
    code,
    isShifted,
    isModified,
    isRepeat: false,
    focus: "deck",
  });
  return command === null ? startOf(heard, isModified) : rowOfCommand(command);
}

/** `P` starts the briefing from the page. */
function startOf({ key, shiftKey }: HeardKey, isModified: boolean): KeyRow | null {
  return key.toLowerCase() === "p" && !shiftKey && !isModified ? "start" : null;
}

function rowOfCommand(command: Command): KeyRow | null {
  if (/^\d$/.test(command)) return "jump";
  if (command === "resume") return "start";
  return [...clickerRows, ...keyboardRows].find((row) => row === command) ?? null;
}

/** The name under which the browser hands a key over: "PageDown", "Shift+F5", "Space", "Unidentified (KeyB)". */
export function nameOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: HeardKey): string {
  const plain = key === " " ? "Space" : key;
  // What is written says already whether Shift was held.
  const isWritten = key.length === 1 && key !== " ";
  const name = plain === "Unidentified" && code !== "" ? `${plain} (${code})` : plain;
  return [
    ...(ctrlKey ? ["Ctrl"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(metaKey ? ["Meta"] : []),
    ...(shiftKey && !isWritten ? ["Shift"] : []),
    name,
  ].join("+");
}

const modifiers = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Fn"];

/** Whether a key means something only together with another. */
export function isModifier({ key }: HeardKey): boolean {
  return modifiers.includes(key);
}
