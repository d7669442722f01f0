import { expect, test } from "@playwright/test";
import { laptop, open } from "../support/browserPage.ts";
import { coverOf, deckOf, fillScreen, heading, openSlide, spoken } from "../support/deckPage.ts";

test.use({ viewport: laptop });

test("starts with P and with the link, fills the screen, and gives the page back", async ({
  page,
}) => {
  await open(page, "./?period=2024");
  await page.mouse.wheel(0, 500);
  await page.keyboard.press("p");
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=1$/);
  await page.waitForFunction(() => document.fullscreenElement === document.documentElement);
  await expect(page.getByText(/Period changed\. As saved:/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expect(deckOf(page)).toBeVisible();
  // The first Escape has left full screen; one that comes with it is the same step.
  await page.waitForTimeout(350);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?period=2024$/);
  const link = page.getByRole("link", { name: "Present", exact: true });
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\?period=2024$/);
  await expect(link).toBeFocused();
});

test("goes on in its window where full screen is refused, and asks again with F", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const granted = Object.getOwnPropertyDescriptor(Element.prototype, "requestFullscreen") ?? {};
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
    Object.assign(window, {
      grant: () => Object.defineProperty(Element.prototype, "requestFullscreen", granted),
    });
  });
  await open(page);
  await page.getByRole("link", { name: "Present", exact: true }).click();
  const line = page.locator("p:not([data-deck-spoken])", {
    hasText: "Full screen was not granted.",
  });
  await expect(line).toBeVisible();
  await expect(spoken(page)).toContainText("Full screen was not granted.");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=2$/);
  await page.evaluate(() => (window as unknown as { grant: () => void }).grant());
  await fillScreen(page);
  await expect(line).toBeHidden();
});

test("keeps the slide where full screen is lost, and offers to return", async ({ page }) => {
  await openSlide(page, 3);
  await fillScreen(page);
  await page.evaluate(() => document.exitFullscreen());
  const line = page.locator("p:not([data-deck-spoken])", { hasText: "Full screen was left." });
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/slide=3$/);
  await fillScreen(page);
  await expect(line).toBeHidden();
  // Left on purpose, it is no loss.
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expect(line).toBeHidden();
});

test("comes back to the same slide after a reload, with nothing but paper before it", async ({
  page,
}) => {
  await openSlide(page, 5, "period=2024&");
  await page.keyboard.press("b");
  await expect(coverOf(page)).toBeVisible();
  await page.route("**/data/statements.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  const seen = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const text = await page.evaluate(() => {
      const title = document.querySelector("h1");
      const isShown = title !== null && title.checkVisibility({ visibilityProperty: true });
      return isShown ? title.textContent : "";
    });
    seen.add(text);
    if (text !== "" && (await page.locator("html[data-ready]").count()) > 0) break;
    await page.waitForTimeout(30);
  }
  expect([...seen].filter((text) => text !== "")).toEqual(["Year by year"]);
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=5$/);
  await expect(coverOf(page)).toHaveCount(0);
});

test("offers full screen again after a reload that took it", async ({ page }) => {
  await openSlide(page, 2);
  await fillScreen(page);
  await page.reload();
  await expect(page.getByText("Full screen was left.").first()).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.reload();
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("Full screen was left.")).toHaveCount(0);
});

test("starts with F5 from the first slide, and once begun comes back to the slide it was on", async ({
  page,
}) => {
  await openSlide(page, 5);
  // A page that is loaded anew would have forgotten it.
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.keyboard.press("F5");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(page).toHaveURL(/slide=1$/);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("F5");
  await expect(spoken(page)).toHaveText("Full screen already; the slide stays.");
  await expect(page).toHaveURL(/slide=3$/);
  // The one button of a clicker: Escape and F5 by turns.
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.keyboard.press("F5");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(page).toHaveURL(/slide=3$/);
  expect(await page.evaluate(() => "isSame" in window)).toBe(true);
});

test("goes on after a reload of the browser's own, where F5 keeps the slide", async ({ page }) => {
  await openSlide(page, 4);
  await fillScreen(page);
  await page.reload();
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("F5");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(page).toHaveURL(/slide=4$/);
});

test("resumes with Shift+F5 where it was left, once somebody has presented here", async ({
  page,
}) => {
  await openSlide(page, 6);
  await open(page, "./");
  await page.evaluate(() =>
    document.dispatchEvent(
      new KeyboardEvent("keydown", { key: "F5", shiftKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(page).toHaveURL(/present=1&slide=6$/);
  await expect(page.getByText(/Period changed/)).toBeHidden();
});
