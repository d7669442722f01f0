/** Whether the page fills the screen, and what the presenter has to know about it. */
export interface FullScreen {
  isOn: boolean;
  /** "refused": the browser did not grant it; "lost": it was left, and nobody here asked for that. */
  trouble: "refused" | "lost" | null;
  /** In milliseconds of the page's own clock. */
  leftAt: number;
  /** It was asked for, or was on, since the first who listens now began to. */
  wasAsked: boolean;
}

// Kept for the tab only: a page that is loaded again does not fill the screen any more, and offers to.
const storageKey = "presenting.fullScreen";

const listeners = new Set<() => void>();
const initially: FullScreen = { isOn: false, trouble: null, leftAt: 0, wasAsked: false };
let state = initially;
let isLeaving = false;

export function fullScreen(): FullScreen {
  return state;
}

/** Follows the browser, whose word alone counts, for as long as somebody listens. */
export function subscribeFullScreen(listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener("fullscreenchange", followBrowser);
    // What was left on purpose while nobody listened is no loss, and what comes after it may be one.
    if (isLeaving) forget();
    isLeaving = false;
    const isOn = fillsScreen();
    if (!isOn && state.trouble === null && remembered())
      set({ isOn, trouble: "lost", wasAsked: true });
    else set({ isOn, wasAsked: state.wasAsked || isOn });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener("fullscreenchange", followBrowser);
    state = initially;
  };
}

/** To be called while the browser still sees a key or a press behind it: else it does not grant it. */
export async function enterFullScreen(): Promise<void> {
  if (fillsScreen()) return;
  set({ trouble: null, wasAsked: true });
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Refused, or not known to the browser: the briefing goes on in its window, and says so.
    set({ trouble: fillsScreen() ? null : "refused" });
    return;
  }
  try {
    // Chromium hands over Escape, so that it steps out of one thing at a time; holding it still leaves.
    await keyboardOf(navigator)?.lock?.(["Escape"]);
  } catch {
    // Escape stays the browser's, and leaves full screen first.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (!fillsScreen()) return forget();
  isLeaving = true;
  try {
    await document.exitFullscreen();
  } catch {
    isLeaving = false;
  }
}

/** Puts the line away; a page that is loaded again does not offer to return any more. */
export function dismissTrouble(): void {
  forget();
  hideTrouble();
}

export function hideTrouble(): void {
  if (state.trouble !== null) set({ trouble: null });
}

function followBrowser(): void {
  const isOn = fillsScreen();
  if (isOn) {
    remember();
    set({ isOn, trouble: null, wasAsked: true });
    return;
  }
  const isLost = state.isOn && !isLeaving;
  if (isLeaving) forget();
  isLeaving = false;
  set({ isOn, trouble: isLost ? "lost" : state.trouble, leftAt: performance.now() });
}

/** Whether it does at this moment; the event that tells of it comes a frame later. */
export function fillsScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Whether a talk may be under way: by what was asked here, or by the browser's own full screen (F11). */
export function hasBegun(): boolean {
  const isBrowsers =
    typeof window.matchMedia === "function" &&
    window.matchMedia("(display-mode: fullscreen)").matches;
  return state.wasAsked || isBrowsers;
}

function set(changes: Partial<FullScreen>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

/** Escape leaves full screen again by itself: to be called where nothing else on the screen would. */
export function giveEscapeBack(): void {
  keyboardOf(navigator)?.unlock?.();
}

interface LockableKeyboard {
  lock?: (keys: string[]) => Promise<void>;
  unlock?: () => void;
}

/** Not known to TypeScript, and only Chromium has it. */
function keyboardOf(browser: Navigator): LockableKeyboard | undefined {
  return (browser as Navigator & { keyboard?: LockableKeyboard }).keyboard;
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(storageKey, "on");
  } catch {
    // Without a storage, a page that is loaded again does not offer to return.
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // There is nothing to forget.
  }
}
