import { expect, type Locator, type Page, test } from "@playwright/test";
import { laptop, markOf, open, partsOf, periodShown } from "../support/browserPage.ts";

test.use({ viewport: laptop });

/** What the focused element shows of its focus: an outline, or a stroke of its own or of a part of it. */
async function expectVisibleFocus(page: Page) {
  const marks = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return ["no focus"];
    const outline = getComputedStyle(element).outlineStyle;
    const strokes = [...element.querySelectorAll("*")]
      .map((part) => getComputedStyle(part))
      .filter(({ stroke, strokeWidth }) => stroke !== "none" && Number.parseFloat(strokeWidth) > 2);
    return outline === "none" && strokes.length === 0 ? [] : ["visible"];
  });
  expect(marks).toEqual(["visible"]);
}

/** Presses Tab until the element has the focus; fails where twenty stops do not lead there. */
async function tabTo(page: Page, element: Locator) {
  const hasFocus = () => element.evaluate((node) => node === document.activeElement);
  for (let stops = 0; stops < 20 && !(await hasFocus()); stops += 1)
    await page.keyboard.press("Tab");
  await expect(element).toBeFocused();
}

const focused = (page: Page) => page.locator(":focus");

test("leads from the top of the page to the timeline", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText("Skip to the timeline");
  await expect(focused(page)).toBeInViewport();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveAttribute("data-mark", /.+/);
  await expectVisibleFocus(page);
});

test("chooses a period with the buttons and the date fields", async ({ page }) => {
  await open(page);
  const presets = page.getByRole("group", { name: "Periods to choose from" });
  await tabTo(page, presets.getByRole("button", { name: "Up to the article" }));
  await expectVisibleFocus(page);
  await tabTo(page, presets.getByRole("button", { name: "Whole record" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?period=record$/);
  await expect(partsOf(page).headline).toContainText("419");

  const { from } = partsOf(page);
  await tabTo(page, from);
  await expectVisibleFocus(page);
  await page.keyboard.type("01012024");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2024-01-01&to=2026-03-13$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?period=record$/);
});

test("walks along the counts, opens a card, and comes back to its mark", async ({ page }) => {
  await open(page);
  const { timeline, card } = partsOf(page);
  const marks = timeline.getByRole("toolbar", { name: /counts? shown/ }).getByRole("button");
  await marks.last().focus();
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(marks.nth(1)).toBeFocused();
  await expectVisibleFocus(page);
  await expect(card).toBeVisible();

  await page.keyboard.press("Enter");
  await expect(card.getByRole("button", { name: /how this number is known$/ })).toBeFocused();
  await expectVisibleFocus(page);
  await expect(page).toHaveURL(/at=/);
  await expect(marks.nth(1)).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await expect(card.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link").first()).toBeFocused();
  await expectVisibleFocus(page);

  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(marks.nth(1)).toBeFocused();
  await expect(page).not.toHaveURL(/at=/);
});

test("needs one stop for a row of marks, however many it has", async ({ page }) => {
  await open(page);
  const rows = partsOf(page).timeline.getByRole("toolbar");
  for (const row of await rows.all()) {
    await expect(row.locator('[tabindex="0"]')).toHaveCount(1);
  }
});

test("moves the period on the strip by days, months and to the ends", async ({ page }) => {
  await open(page);
  const { first, last, window } = partsOf(page);
  const press = async (key: string, expected: string) => {
    await page.keyboard.press(key);
    expect(await periodShown(page)).toBe(expected);
  };
  await first.focus();
  await press("ArrowRight", "2020-11-11 2025-03-08");
  await expectVisibleFocus(page);
  await press("PageUp", "2020-12-11 2025-03-08");
  await press("Home", "2020-11-10 2025-03-08");
  await last.focus();
  await press("End", "2020-11-10 2026-03-13");
  await press("ArrowLeft", "2020-11-10 2026-03-12");
  await press("PageDown", "2020-11-10 2026-02-10");
  await expect(last).toHaveAttribute("aria-valuetext", "10 February 2026");
  await window.focus();
  await press("ArrowRight", "2020-11-11 2026-02-11");
  await expectVisibleFocus(page);
});

test("filters the list of activities and opens details", async ({ page }) => {
  await open(page, "./?period=visit");
  const list = page.getByRole("region", { name: "Activity" });
  await list.getByLabel("Only about mine action").focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/topic=mine-action/);
  const details = list.getByRole("button", { name: /^Details and 10 parts/ });
  await details.focus();
  const wasOpen = (await details.getAttribute("aria-expanded")) === "true";
  await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("aria-expanded", String(!wasOpen));
  await expectVisibleFocus(page);
  await list
    .getByRole("button", { name: /^Show on the timeline/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(markOf(page, "2025-03-brussels-visit")).toHaveAttribute("aria-pressed", "true");
});
