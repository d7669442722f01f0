import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { laptop } from "../support/browserPage.ts";
import { deckOf, openSettings, openSlide } from "../support/deckPage.ts";
import { locksAsked, stubWakeLock } from "../support/wakeLock.ts";

test.use({ viewport: laptop });

const zoomOf = (page: Page) => page.getByRole("region", { name: "One figure, enlarged" });
const dotOf = (page: Page) => page.locator("[data-laser-dot]");

test("hides a pointer that has not moved for three seconds, until it moves again", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-24T10:00:00" });
  await openSlide(page, 1);
  // From here on time passes only as told.
  await page.clock.pauseAt("2026-11-24T11:00:00");
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  const cursor = () =>
    deckOf(page)
      .getByRole("button", { name: /^383/ })
      .evaluate((element) => getComputedStyle(element).cursor);
  await page.clock.runFor(2_900);
  expect(await cursor()).toBe("pointer");
  await page.clock.runFor(200);
  expect(await cursor()).toBe("none");
  await page.mouse.move(320, 310);
  expect(await cursor()).toBe("pointer");

  // Over an open panel somebody reads, and will press something next.
  await openSettings(page);
  await page.clock.runFor(10_000);
  expect(await cursor()).toBe("pointer");
  await page.keyboard.press("Escape");
  await page.clock.runFor(6_100);
  expect(await cursor()).toBe("none");

  // Left, the page has its pointer.
  await page.keyboard.press("Escape");
  await page.clock.runFor(1_000);
  await expect(page.locator("html[data-pointer]")).toHaveCount(0);
});

test("follows the pointer with a bright dot, and puts it away by the same key or Escape", async ({
  page,
}) => {
  await openSlide(page, 2);
  await page.keyboard.press("l");
  await expect(dotOf(page)).toBeVisible();
  for (const [x, y] of [
    [400, 300],
    [900, 120],
    [1300, 700],
  ] as const) {
    await page.mouse.move(x, y);
    const box = await dotOf(page).boundingBox();
    if (box === null) throw new Error("there is no dot");
    expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(2);
    expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(2);
  }
  const cursor = await deckOf(page).evaluate((element) => getComputedStyle(element).cursor);
  expect(cursor).toBe("none");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=3/);
  await expect(dotOf(page)).toBeVisible();
  await page.keyboard.press("l");
  await expect(dotOf(page)).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(dotOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dotOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/present=1&slide=3/);
});

test("moves the dot without drawing anything anew", async ({ page }) => {
  await openSlide(page, 2);
  // What the slide is drawn with at rest comes last.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("l");
  await dotOf(page).waitFor();
  await page.mouse.move(200, 200);
  await page.waitForTimeout(500);
  const changes = await page.evaluate(async () => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const element = target as Element;
        // The deck's bar shows itself while the pointer moves: an attribute too, and no drawing.
        if (element.hasAttribute("data-laser-dot") || attributeName === "data-active") continue;
        seen.push(`${element.nodeName} ${attributeName ?? ""}`);
      }
    });
    observer.observe(document.body, { attributes: true, childList: true, subtree: true });
    const empty = { x: 700, y: 20 };
    for (let step = 0; step < 50; step += 1) {
      document.dispatchEvent(
        new PointerEvent("pointermove", { clientX: empty.x + step, clientY: empty.y }),
      );
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return seen;
  });
  expect(changes).toEqual([]);
});

test("enlarges the slide's figure with its words, as text, and gives the slide back", async ({
  page,
}) => {
  await openSlide(page, 1);
  await deckOf(page).getByRole("button", { name: /^383/ }).waitFor();
  await page.keyboard.press("z");
  const zoom = zoomOf(page);
  await expect(zoom).toBeFocused();
  await expect(zoom).toContainText("383");
  await expect(zoom).toContainText("people killed or injured by landmines since November 2020");
  await expect(zoom).toContainText("counted to 8 March 2025");
  await expect(zoom).toContainText("Azernews");
  await expect(zoom).toContainText("at most 199 can be");
  const size = await zoom
    .getByText("383", { exact: true })
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(laptop.height * 0.4);
  const isWhole = await zoom.evaluate(
    (element) =>
      element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth,
  );
  expect(isWhole).toBe(true);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(zoom).toHaveCount(0);
  await expect(page).toHaveURL(/present=1&slide=1/);
  await page.keyboard.press("z");
  await expect(zoom).toBeVisible();
  await page.keyboard.press("z");
  await expect(zoom).toHaveCount(0);
  await page.keyboard.press("z");
  await page.keyboard.press("PageDown");
  await expect(zoom).toHaveCount(0);
  await expect(page).toHaveURL(/slide=2/);
});

test("enlarges the figure that has the focus, or the one under the pointer", async ({ page }) => {
  await openSlide(page, 1);
  const killed = deckOf(page).getByRole("button", { name: /^70, how/ });
  await killed.focus();
  await page.keyboard.press("z");
  await expect(zoomOf(page)).toContainText("people killed by landmines");
  await page.keyboard.press("z");
  await expect(killed).toBeFocused();
  await killed.evaluate((element) => element.blur());
  const injured = deckOf(page).getByRole("button", { name: /^313, how/ });
  await injured.hover();
  await page.keyboard.press("z");
  await expect(zoomOf(page)).toContainText("people injured by landmines");
});

test("covers an enlarged figure, and uncovers it", async ({ page }) => {
  await openSlide(page, 1);
  await deckOf(page).getByRole("button", { name: /^383/ }).waitFor();
  await page.keyboard.press("z");
  await page.keyboard.press(".");
  await expect(page.locator("[data-cover=black]")).toBeVisible();
  await page.keyboard.press(".");
  await expect(page.locator("[data-cover]")).toHaveCount(0);
  await expect(zoomOf(page)).toBeVisible();
});

test("asks to keep the screen awake, and again when the page is seen again", async ({ page }) => {
  await stubWakeLock(page, "granted");
  await openSlide(page, 1);
  await expect.poll(() => locksAsked(page)).toBeGreaterThan(0);
  const before = await locksAsked(page);
  await page.evaluate(() => {
    (window as unknown as { wakeLocks: { release: () => void } }).wakeLocks.release();
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(() => locksAsked(page)).toBe(before + 1);
});
