import type { Focus } from "./deckKeys.ts";

const dialogs = "dialog[open]:not([data-deck-layer]), [role='dialog']";
const fields = "input, select, textarea, [contenteditable]:not([contenteditable='false'])";
const movedByArrows =
  "input[type='range'], [role='slider'], [role='toolbar'], [role='tablist'], [role='radiogroup'], [role='listbox'], [role='menu']";
const pressed = "button, a[href], summary, [role='button'], [role='link'], [role='tab']";

/** Whose keys they are, by what the key was pressed in. */
export function focusOf(target: EventTarget | null): Focus {
  // A dialog over the page takes every key, also where the focus has been lost.
  const isOver = openDialog() !== null;
  if (!(target instanceof Element)) return isOver ? "dialog" : "deck";
  if (isOver || target.closest(dialogs)) return "dialog";
  if (target.closest(movedByArrows)) return "slider";
  if (target.closest(fields)) return "field";
  if (target.closest(pressed)) return "button";
  return isScrolled(target) ? "slider" : "deck";
}

/** The dialog that lies over the slide and is not the deck's own. */
export function openDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>("dialog[open]:not([data-deck-layer])");
}

/** A part that has the focus in order to be scrolled: a long table on a small screen. */
function isScrolled(target: Element): boolean {
  const part = target.closest<HTMLElement>("[tabindex='0']");
  return (
    part !== null && (part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth)
  );
}
