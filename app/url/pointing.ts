/** The id that the address points at (its part after "#"; may be empty), and which time it does so. */
export interface Pointing {
  id: string;
  turn: number;
}

/** With these a reader takes the page in hand. What a link leads to comes after them. */
const acts = ["pointerdown", "keydown", "wheel"];

let pointing: Pointing = { id: "", turn: 0 };
/** The turn with which the page was opened: no link on the page has led there. */
let opening = 0;
/** The last turn in which the reader has done something of their own. */
let acted = 0;

export function currentPointing(): Pointing {
  const id = window.location.hash.slice(1);
  return id === pointing.id ? pointing : pointAnew(id);
}

/** Begins another turn, also where the address points to the same place once more. */
export function pointAnew(id: string): Pointing {
  pointing = { id, turn: pointing.turn + 1 };
  return pointing;
}

/** Whether the page may move by itself to what the address points at in a turn: not once the reader does. */
export function mayMove(turn: number): boolean {
  return turn === currentPointing().turn && turn !== acted;
}

/** Whether the page was opened with it. */
export function isOpening(turn: number): boolean {
  return turn === opening;
}

/** Notes what the reader does, from the first view on: where the address leads to may come much later. */
export function watchReader(): () => void {
  opening = currentPointing().turn;
  for (const act of acts) window.addEventListener(act, noteAct, { capture: true, passive: true });
  return () => {
    for (const act of acts) window.removeEventListener(act, noteAct, { capture: true });
    pointing = { ...pointing, id: "" };
  };
}

function noteAct(): void {
  // From a slide the page goes there when the briefing is left.
  if (!/[?&]present=/.test(window.location.search)) acted = currentPointing().turn;
}
