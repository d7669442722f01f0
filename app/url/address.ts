import { watchReader } from "./pointing.ts";

/** The search part of the page's address; a new object each time that it changes. */
export interface Address {
  search: string;
}

// Browsers drop or refuse history calls that come too fast (Chromium after 200 in 10 seconds, Safari
// after 100 in 30), which one drag can reach. So a gesture writes the address with pauses.
const pauseBetweenWrites = 350;

const listeners = new Set<() => void>();
let address: Address | null = null;
/** What the address should say and does not say yet: within a pause, or after a refused call. */
let unwritten: string | null = null;
/** The address before the gesture that is going on; `null` where none is. */
let beforeHold: string | null = null;
/** Whether the gesture is a drag, which asks for more than can be drawn. */
let isDragged = false;
let pause: ReturnType<typeof setTimeout> | undefined;
let leaveReader: (() => void) | undefined;

export function currentAddress(): Address {
  const search = unwritten ?? window.location.search;
  if (address === null || address.search !== search) address = { search };
  return address;
}

/** Whether the address follows a pointer just now. */
export function isBeingDragged(): boolean {
  return isDragged;
}

/** Calls the listener when the address changes; the last one to leave takes all memory with it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("popstate", followBrowser);
    leaveReader = watchReader();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("popstate", followBrowser);
    leaveReader?.();
    forgetGesture();
    address = null;
  };
}

export function announce(): void {
  for (const listener of listeners) listener();
}

/** Goes to an address, as a new history entry or in place of this one; where it is already, it stays. */
export function goTo(search: string, how: "push" | "replace"): void {
  if (how === "push") settle();
  if (search === currentAddress().search) return;
  write(how, search);
  announce();
}

/** Shows an address while a gesture (dragging, typing) goes on, without a new history entry. */
export function holdAt(search: string, byDrag: boolean): void {
  beforeHold ??= currentAddress().search;
  isDragged = byDrag;
  unwritten = search;
  // After the frame that shows it: a browser takes its time over its history.
  pause ??= setTimeout(writeHeld);
  announce();
}

/** Ends a gesture as one history entry, so that Back returns to the address before it. */
export function settle(): void {
  if (beforeHold === null) return;
  const before = beforeHold;
  const after = currentAddress().search;
  const wasDragged = isDragged;
  forgetGesture();
  write("replace", before);
  if (after !== before) write("push", after);
  if (wasDragged) announce();
}

function writeHeld(): void {
  pause = undefined;
  if (unwritten === null) return;
  write("replace", unwritten);
  pause = setTimeout(writeHeld, pauseBetweenWrites);
}

function write(how: "push" | "replace", search: string): void {
  try {
    const url = new URL(window.location.href);
    url.search = search;
    if (how === "push") window.history.pushState(null, "", url);
    else if (url.href !== window.location.href) {
      window.history.replaceState(window.history.state, "", url);
    }
  } catch {
    // Refused: the page goes on with what it was asked for, only the address bar lags behind.
  }
  unwritten = window.location.search === search ? null : search;
}

function followBrowser(): void {
  forgetGesture();
  announce();
}

function forgetGesture(): void {
  clearTimeout(pause);
  pause = undefined;
  unwritten = null;
  beforeHold = null;
  isDragged = false;
}
