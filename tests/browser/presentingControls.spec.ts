import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { laptop, partsOf } from "../support/browserPage.ts";
import { openSlide, spoken } from "../support/deckPage.ts";
import { slideCount } from "../support/slides.ts";

test.use({ viewport: laptop });

test("is heard once a slide, and not of the period as well", async ({ page }) => {
  await openSlide(page, 1);
  await expect(spoken(page)).toBeEmpty();
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  await page.keyboard.press("PageUp");
  await expect(spoken(page)).toHaveText(new RegExp(`^Slide 6 of ${slideCount}: `));
  await page.keyboard.press("PageUp");
  await expect(spoken(page)).toHaveText(`Slide 5 of ${slideCount}: Year by year`);
  await page.waitForTimeout(900);
  const others = page.locator("[aria-live=polite]:not([data-deck-spoken])");
  expect((await others.allTextContents()).join("")).toBe("");
  await expect(page).toHaveTitle(new RegExp(`^5/${slideCount} Year by year`));
});

test("shows its controls while the pointer moves, and works with them alone", async ({ page }) => {
  await openSlide(page, 1);
  const bar = page.getByRole("group", { name: "Controls of the briefing" });
  await expect(bar).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 300);
  await expect(bar).toHaveCSS("opacity", "1");
  await bar.getByRole("button", { name: "Next" }).click();
  await expect(page).toHaveURL(/slide=2$/);
  // The focus has stayed on the slide, so Space turns it.
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/slide=3$/);
  await bar.getByRole("button", { name: "Period" }).click();
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=3$/);
  await page.getByRole("button", { name: "Show as saved" }).click();
  await expect(page).toHaveURL(/\?period=visit&present=1&slide=3$/);
  await page.mouse.move(5, 5);
  await expect(bar).toHaveCSS("opacity", "0");
  // By the Tab key they come to sight too.
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await bar.evaluate((element) => element.contains(document.activeElement))) break;
  }
  await expect(bar).toHaveCSS("opacity", "1");
});

test("chooses a slide in the overview with arrows, Enter and the pointer", async ({ page }) => {
  await openSlide(page, 2);
  await page.keyboard.press("o");
  const all = page.getByRole("region", { name: "All slides" });
  await expect(all.getByRole("button", { name: /^2\. / })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(all.getByRole("button", { name: /^6\. / })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(all).toBeHidden();
  await expect(page).toHaveURL(/slide=5$/);
  await page.keyboard.press("o");
  await all.getByRole("button", { name: new RegExp(`^${slideCount}\\. `) }).click();
  await expect(page).toHaveURL(new RegExp(`slide=${slideCount}$`));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`slide=${slideCount - 1}$`));
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("turns with a swipe, and not with a drag of the period", async ({ page }) => {
    await openSlide(page, 1);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
      for (let step = 1; step <= 5; step += 1)
        await session.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [
            { x: from.x + ((to.x - from.x) * step) / 5, y: from.y + ((to.y - from.y) * step) / 5 },
          ],
        });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe({ x: 300, y: 400 }, { x: 100, y: 410 });
    await expect(page).toHaveURL(/slide=2$/);
    await swipe({ x: 100, y: 300 }, { x: 120, y: 500 });
    await expect(page).toHaveURL(/slide=2$/);
    await partsOf(page).strip.scrollIntoViewIfNeeded();
    const strip = await partsOf(page).strip.boundingBox();
    if (!strip) throw new Error("no strip");
    const y = strip.y + strip.height / 2;
    await swipe({ x: strip.x + strip.width * 0.7, y }, { x: strip.x + strip.width * 0.4, y });
    await expect(page).toHaveURL(/slide=2$/);
    await swipe({ x: 100, y: 200 }, { x: 300, y: 210 });
    await expect(page).toHaveURL(/slide=1$/);
  });
});

for (const [name, keys] of [
  ["the figure", ""],
  ["the timeline", "PageDown"],
  ["black", "b"],
  ["white", "w"],
  ["the overview", "o"],
  ["help", "?"],
  ["notes and typed digits", "n 1 2"],
  ["the last slide, which it says", "End PageDown"],
] as const)
  test(`has no faults that axe can find: ${name}`, async ({ page }) => {
    await openSlide(page, 1);
    for (const key of keys.split(" ")) if (key !== "") await page.keyboard.press(key);
    await page.waitForLoadState("networkidle");
    await page.mouse.move(200, 200);
    await expectAccessible(page);
  });
