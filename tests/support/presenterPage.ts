import { type BrowserContext, type Page, expect } from "@playwright/test";
import { ready } from "./browserPage.ts";
import { deckOf } from "./deckPage.ts";

/** The presenter’s window, and a part of it by its heading. */
export const windowOf = (page: Page) => page.getByRole("region", { name: "Presenter’s window" });
export const partOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** The titles of the slides. */
export const first = "How many people were killed or injured";
export const second = "The count and the activity, day by day";
export const third = "The working visit to Brussels and its meetings";

/** A window of the audience. */
export async function openDeck(context: BrowserContext, address = "./?present=1"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await expect(deckOf(page)).toBeVisible();
  return page;
}

export async function openPresenter(
  context: BrowserContext,
  address = "./?present=presenter",
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(windowOf(page)).toBeVisible();
  return page;
}
