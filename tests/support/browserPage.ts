import type { Locator, Page } from "@playwright/test";

/** The screens on which the page has to be good; the last one is a laptop at 200 % zoom. */
export const screens = [
  { name: "laptop", viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
  { name: "projector", viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 },
  { name: "old projector", viewport: { width: 1024, height: 768 }, deviceScaleFactor: 1 },
  { name: "phone", viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  { name: "laptop at 200 % zoom", viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
] as const;

export const laptop = { width: 1366, height: 768 };

/** Opens an address and waits until a change of period would take effect. */
export async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}

/** The regions and controls of the page, by the names that people know. */
export function partsOf(page: Page) {
  const timeline = page.getByRole("region", { name: "Timeline" });
  return {
    headline: page.getByRole("region", { name: "Headline" }),
    timeline,
    picture: timeline.getByRole("group", { name: /on one time axis/ }),
    strip: timeline.getByRole("group", { name: /Period shown/ }),
    first: timeline.getByRole("slider", { name: "First day of the period" }),
    last: timeline.getByRole("slider", { name: "Last day of the period" }),
    window: timeline.getByRole("slider", { name: "Move the period" }),
    card: timeline.getByRole("dialog"),
    from: page.getByLabel("From", { exact: true }),
    to: page.getByLabel("To", { exact: true }),
  };
}

/** The two days of the bar, as the fields hold them. */
export async function periodShown(page: Page): Promise<string> {
  const { from, to } = partsOf(page);
  return `${await from.inputValue()} ${await to.inputValue()}`;
}

/** A mark of the timeline by the id of its statement or activity. */
export function markOf(page: Page, id: string): Locator {
  return page.locator(`[data-mark="${id}"]`);
}

/** The middle of an element, in pixels of the window. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element.toString()} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Lets the browser lay out what is far from the window too, which it else leaves until somebody comes near. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Scrolls to an element as a link does, and waits until what has come near is laid out and drawn. */
export async function comeTo(element: Locator): Promise<void> {
  await element.evaluate(async (one) => {
    one.scrollIntoView();
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
