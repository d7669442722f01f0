import { useSyncExternalStore } from "react";
import {
  type Address,
  announce,
  currentAddress,
  goTo,
  holdAt,
  settle,
  subscribe,
} from "./address.ts";
import { type Notice, parseView, printView, type View } from "./view.ts";

interface Reading {
  address: Address;
  view: View;
  notices: readonly Notice[];
}

let reading: Reading | null = null;

/**
 * The view that the address asks for, and the ways to change it. The functions are always the same
 * ones; `view` is the same object while the view is the same, and so is its `choice`.
 */
export function useView() {
  const { view, notices } = useSyncExternalStore(subscribe, currentReading);
  return { view, notices, change, hold, settle, dismiss, hrefOf };
}

function currentReading(): Reading {
  const address = currentAddress();
  if (reading === null || reading.address !== address) {
    const { view, notices } = parseView(address.search);
    reading = { address, view: reading === null ? view : keepSame(reading.view, view), notices };
  }
  return reading;
}

/** The next view, with the last one's objects where they say the same: what is memoised on them stays. */
function keepSame(last: View, next: View): View {
  const before = printView(last, "");
  if (printView(next, "") === before) return last;
  const sameChoice = printView({ ...last, choice: next.choice }, "") === before;
  return sameChoice ? { ...next, choice: last.choice } : next;
}

/** Changes the view; Back undoes it unless `how` is "replace". What could not be used leaves the address. */
function change(changes: Partial<View>, how: "push" | "replace" = "push"): void {
  const { from, to } = step(changes);
  // Where only the spelling differs, Back would seem to do nothing.
  goTo(to, from === to ? "replace" : how);
}

/** The address of the changed view, for a link to it. */
function hrefOf(changes: Partial<View>): string {
  return `${window.location.pathname}${step(changes).to}`;
}

/** Changes the view while somebody drags or types; `settle` ends it as one history entry. */
function hold(changes: Partial<View>): void {
  holdAt(step(changes).to);
}

/** The addresses of the present view and of the changed one, both in our own spelling. */
function step(changes: Partial<View>): { from: string; to: string } {
  const { address, view } = currentReading();
  return {
    from: printView(view, address.search),
    to: printView({ ...view, ...changes }, address.search),
  };
}

/** Hides the notices until an address comes that has some. */
function dismiss(): void {
  reading = { ...currentReading(), notices: [] };
  announce();
}
