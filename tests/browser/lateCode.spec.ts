import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const words = /could not be fetched from the server. It is asked for again/;
const failed = (page: Page) => page.getByRole("status").filter({ hasText: words });
const files = (name: string) => `**/assets/${name}-*.js`;
/** Code that a build gives a file of its own, as if the network had gone before it came. */
const withhold = (page: Page, ...names: string[]) =>
  Promise.all(names.map((name) => page.route(files(name), (route) => route.abort())));
const release = (page: Page, name: string) => page.unroute(files(name));
const press383 = (page: Page) =>
  partsOf(page).headline.getByRole("button", { name: /^383/ }).click();

test("what is further down says that it cannot be had, and comes when it can", async ({ page }) => {
  await withhold(page, "Details");
  await open(page);
  await expect(failed(page)).toBeVisible();
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
  await page.emulateMedia({ media: "print" });
  await expect(failed(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  await release(page, "Details");
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(failed(page)).toHaveCount(0);
});

test("nothing is said of code that nobody waits for", async ({ page }) => {
  const asked = ["AnswerPanel", "ReadingPage", "OverlayChooser"].map((name) =>
    page.waitForEvent("requestfailed", (request) => request.url().includes(`/${name}-`)),
  );
  await withhold(page, "AnswerPanel", "ReadingPage", "OverlayChooser");
  await open(page);
  await Promise.all(asked);
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(failed(page)).toHaveCount(0);
});

test("an answer that cannot be had says so, and opens when it can", async ({ page }) => {
  const asked = page.waitForEvent("requestfailed", (request) =>
    request.url().includes("/AnswerPanel-"),
  );
  await withhold(page, "AnswerPanel");
  await open(page);
  await asked;
  await press383(page);
  await expect(failed(page)).toBeVisible();
  await release(page, "AnswerPanel");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(failed(page)).toHaveCount(0);
});

test("an answer on its way says that it comes", async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(files("AnswerPanel"), async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  const note = page.getByRole("status").filter({ hasText: "Loading…" });
  await expect(note).toHaveCount(0);
  await press383(page);
  await expect(note).toBeVisible();
  go();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("a card that cannot be had says so, and opens when it can; two failures are one note", async ({
  page,
}) => {
  await withhold(page, "MarkCard", "Details");
  await open(page);
  await partsOf(page).picture.locator("[data-mark]").first().click();
  await expect(failed(page)).toHaveCount(1);
  await expect(failed(page)).toHaveText(/^A part of this page.*reload the page\.$/);
  await release(page, "MarkCard");
  await expect(partsOf(page).card).toBeVisible();
  await expect(failed(page)).toBeVisible();
});

test("slides that cannot be had say so, and Escape gives the page back", async ({ page }) => {
  await withhold(page, "Briefing");
  await open(page);
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await page.keyboard.press("p");
  await expect(failed(page)).toBeVisible();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press("Escape");
  // A second press before the way back has ended leads no further.
  await page.keyboard.press("Escape");
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("382");
  expect(new URL(page.url()).search).toBe("?period=2024");
  await expect(failed(page)).toHaveCount(0);
  await page.keyboard.press("p");
  await release(page, "Briefing");
  await expect(page.locator("[data-presenting]")).toBeVisible();
  // That it was left before, with nobody to hear of it, does not hide that it is lost now.
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => document.exitFullscreen());
  const lost = page.locator("p:not([data-deck-spoken])", { hasText: "Full screen was left." });
  await expect(lost).toBeVisible();
});

test("a slide with an answer, of which neither can be had, is left with Escape", async ({
  page,
}) => {
  await withhold(page, "Briefing", "AnswerPanel");
  await page.goto("./?present=1&figure=all.total.2025-03-08");
  await expect(failed(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
});
