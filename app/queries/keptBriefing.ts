import { type OwnBriefing, parseOwnBriefing } from "../contract/ownBriefing.ts";

// Somebody's own briefing, kept by the browser on this computer. Nothing that was kept is ever written over
// unread: a text that cannot be used is laid aside, and stays until somebody throws it away.

const place = "briefing";
const asidePlace = "briefing.unusable";

/** What is kept on this computer. */
export interface Kept {
  /** `null` where there is none: then the published briefing is shown. */
  own: OwnBriefing | null;
  /** The texts that were found there and cannot be used. */
  unusable: readonly string[];
  /** The browser keeps nothing, so what is here lasts until the page is closed. */
  isRefused: boolean;
}

export const nothingKept: Kept = { own: null, unusable: [], isRefused: false };

const listeners = new Set<() => void>();
let kept: Kept | null = null;

/** What is kept; the same object until it changes. */
export function keptNow(): Kept {
  kept ??= read();
  return kept;
}

/** Calls the listener when what is kept changes, also in another window. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", followOthers);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("storage", followOthers);
    // Read anew by whoever comes next, except where this is the only place that has it.
    if (!kept?.isRefused) kept = null;
  };
}

/** Keeps a briefing in place of the one before; `null` keeps none. */
export function keep(own: OwnBriefing | null): void {
  const { unusable } = keptNow();
  kept = { own, unusable, isRefused: !write(own, unusable) };
  announce();
}

/** Throws away the texts that cannot be used. */
export function throwAway(): void {
  const { own } = keptNow();
  kept = { own, unusable: [], isRefused: !write(own, []) };
  announce();
}

function read(): Kept {
  try {
    const text = localStorage.getItem(place);
    const own = text === null ? null : parseOwnBriefing(text);
    const aside = textsIn(localStorage.getItem(asidePlace));
    const unusable = text === null || own !== null ? aside : [...aside, text];
    return { own, unusable, isRefused: false };
  } catch {
    return { ...nothingKept, isRefused: true };
  }
}

/** Whether it could be written. What cannot be used is laid aside first: without that, nothing is written. */
function write(own: OwnBriefing | null, unusable: readonly string[]): boolean {
  try {
    if (unusable.length === 0) localStorage.removeItem(asidePlace);
    else localStorage.setItem(asidePlace, JSON.stringify(unusable));
    if (own === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(own));
    return true;
  } catch {
    return false;
  }
}

function textsIn(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const texts: unknown = JSON.parse(text);
    if (Array.isArray(texts) && texts.every((one) => typeof one === "string")) return texts;
  } catch {
    // Not ours: kept as the one text that it is.
  }
  return [text];
}

function followOthers({ key }: StorageEvent): void {
  // What the browser refused to keep is nowhere else, so another window must not replace it.
  if (kept?.isRefused || (key !== null && key !== place && key !== asidePlace)) return;
  kept = read();
  announce();
}

function announce(): void {
  for (const listener of listeners) listener();
}
