import { expect, type Page } from "@playwright/test";
import { open } from "./browserPage.ts";

/** The title of the slide. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const deckOf = (page: Page) => page.getByRole("region", { name: "Briefing", exact: true });
/** What a screen reader hears of the deck. */
export const spoken = (page: Page) => page.locator("[data-deck-spoken]");
export const coverOf = (page: Page) => page.locator("[data-cover]");

/** Opens the deck by its address, so that nobody has asked for full screen yet. */
export async function openSlide(page: Page, slide: number, more = ""): Promise<void> {
  await open(page, `./?${more}present=1&slide=${slide}`);
  await expect(heading(page)).toBeFocused();
}

/** Fills the screen by the deck's own key. */
export async function fillScreen(page: Page): Promise<void> {
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

/** The panel of what is shown on this screen. */
export const panelOf = (page: Page) => page.getByRole("dialog", { name: "Display on this screen" });

/** Opens the display settings by keyboard alone. */
export async function openSettings(page: Page) {
  const button = page.getByRole("button", { name: "Display" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeVisible();
}
