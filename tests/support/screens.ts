import type { BrowserContext, Page } from "@playwright/test";

/** The screen with the slides on it; "refused": the presenter does not let the page see the screens. */
type Slides = "own" | "projector" | "wall" | "alone" | "refused";

/**
 * A computer with screens beside each other, which a browser without a display does not have; what the page
 * then asks of `window.open` is noted, and no window is opened.
 */
export async function stubScreens(context: BrowserContext, slides: Slides): Promise<void> {
  await context.addInitScript((slides) => {
    const asked = { screens: 0, features: [] as string[] };
    Object.assign(window, { asked });
    const screenAt = (left: number, top: number, width: number, height: number) => ({
      availLeft: left,
      availTop: top,
      availWidth: width,
      availHeight: height,
      isInternal: left === 0,
    });
    // The projector is neither the first nor the last, so that no place in the list is the right one by luck.
    const wall = screenAt(3360, 0, 1024, 768);
    const projector = screenAt(1440, 0, 1920, 1080);
    const own = screenAt(0, 25, 1440, 875);
    const current = { own, projector, wall, alone: own, refused: own }[slides];
    const isAlone = slides === "alone";
    const screens = slides === "wall" ? [wall, projector, own] : [projector, own];
    const getScreenDetails = () => {
      asked.screens += 1;
      return slides === "refused"
        ? Promise.reject(new DOMException("Permission denied.", "NotAllowedError"))
        : Promise.resolve({ screens, currentScreen: current });
    };
    Object.defineProperty(window.screen, "isExtended", { value: !isAlone });
    Object.defineProperty(window, "getScreenDetails", { value: getScreenDetails });
    window.open = (_address, _name, features) => {
      asked.features.push(features ?? "");
      return { closed: false, focus: () => undefined } as unknown as Window;
    };
  }, slides);
}

interface Asked {
  asked: { screens: number; features: string[] };
}

/** The places and sizes of the windows that the page has asked for. */
export const featuresAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as Asked).asked.features);

/** How often it has asked where the screens are. */
export const screensAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as Asked).asked.screens);
