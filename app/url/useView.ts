import { createContext, use, useSyncExternalStore } from "react";
import type { PeriodChoice } from "../domain/period.ts";
import {
  type Address,
  announce,
  currentAddress,
  goTo,
  holdAt,
  isBeingDragged,
  settle,
  subscribe,
} from "./address.ts";
import { parseView } from "./parseView.ts";
import { printView } from "./printView.ts";
import { defaultView, type Notice, type View } from "./view.ts";

interface Reading {
  address: Address;
  view: View;
  notices: readonly Notice[];
}

let reading: Reading | null = null;

/**
 * A part of the view that the address asks for. Who asks is drawn anew only when that part changes, so
 * it has to be a value, or an object of the view itself: those stay the same while they say the same.
 */
export function useView<Part>(part: (view: View) => Part): Part {
  return useReading(({ view }) => part(view));
}

/** What could not be used of the address, until the reader puts it away. */
export function useNotices(): readonly Notice[] {
  return useReading(({ notices }) => notices);
}

/** Whether the view follows a pointer just now: what takes long, or cannot be seen, may come later. */
export function useIsDragged(): boolean {
  return useSyncExternalStore(subscribe, isBeingDragged, () => false);
}

/** The address of the changed view, for a link to it. */
export function useHref(changes: Partial<View>): string {
  return useReading(
    ({ address, view }) => printView({ ...view, ...changes }, address.search) || "?",
  );
}

/** A view that stands still whatever the address says: for a slide that is drawn before its turn. */
export const FixedView = createContext<View | null>(null);

function useReading<Part>(part: (reading: Reading) => Part): Part {
  const fixed = use(FixedView);
  const current = useSyncExternalStore(
    subscribe,
    () => part(currentReading()),
    () => part(withoutAddress),
  );
  return fixed === null ? current : part({ ...withoutAddress, view: fixed });
}

/** What a page shows that is drawn without a browser: the view of an address that says nothing. */
const withoutAddress: Reading = { address: { search: "" }, view: defaultView, notices: [] };

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
  const isSame = (change: Partial<View>) => printView({ ...last, ...change }, "") === before;
  return {
    ...next,
    choice: isSame({ choice: next.choice }) ? last.choice : next.choice,
    figure: isSame({ figure: next.figure }) ? last.figure : next.figure,
    overlays: isSame({ overlays: next.overlays }) ? last.overlays : next.overlays,
  };
}

/** Changes the view; Back undoes it unless `how` is "replace". What could not be used leaves the address. */
export function change(changes: Partial<View>, how: "push" | "replace" = "push"): void {
  const { from, to } = step(changes);
  // Where only the spelling differs, Back would seem to do nothing.
  goTo(to, from === to ? "replace" : how);
}

/** Says in the address which period it leaves open; all else stays as it is, also what has to be reported. */
export function completeWith(choice: PeriodChoice): void {
  const said = printView({ ...defaultView, choice }, "");
  if (said !== "") goTo(currentAddress().search.replace("?", `${said}&`), "replace");
}

/** Changes the view while somebody types or presses keys; `settle` ends it as one history entry. */
export function hold(changes: Partial<View>): void {
  holdAt(step(changes).to, false);
}

/** Changes the view while somebody drags; `settle` ends it as one history entry. */
export function drag(changes: Partial<View>): void {
  holdAt(step(changes).to, true);
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
export function dismiss(): void {
  reading = { ...currentReading(), notices: [] };
  announce();
}

export { settle };
