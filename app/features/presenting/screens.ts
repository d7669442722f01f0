import type { Place, Screens } from "./presenterPlace.ts";

interface ScreenDetails {
  screens: readonly (Place & { isInternal: boolean })[];
  currentScreen: Place & { isInternal: boolean };
}
/** Not known to TypeScript: the Window Management API. */
type AskableWindow = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

/** Whether there is something to ask: another screen, and a browser that can tell where it is. */
export function canAsk(): boolean {
  const { isExtended } = window.screen as Screen & { isExtended?: boolean };
  return isExtended === true && (window as AskableWindow).getScreenDetails !== undefined;
}

/** The screens, where the browser may tell them; it asks the presenter the first time; `null` where it may not. */
export async function screensOf(): Promise<Screens | null> {
  try {
    const details = await (window as AskableWindow).getScreenDetails?.();
    if (details === undefined) return null;
    const { screens, currentScreen } = details;
    return { current: currentScreen, others: screens.filter((screen) => screen !== currentScreen) };
  } catch {
    return null;
  }
}
