import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { laptop } from "../support/browserPage.ts";
import { deckOf, openSettings, openSlide, panelOf } from "../support/deckPage.ts";

test.use({ viewport: laptop });

test("changes the display by keyboard, shows it at once and remembers it", async ({ page }) => {
  await openSlide(page, 1);
  const look = () =>
    deckOf(page).evaluate((deck) => {
      const heading = deck.querySelector("h1");
      const { backgroundColor, color } = getComputedStyle(deck);
      return {
        ground: backgroundColor,
        ink: color,
        text: Number.parseFloat(getComputedStyle(heading ?? deck).fontSize),
        line: getComputedStyle(deck).getPropertyValue("--line-width"),
      };
    });
  const usual = await look();
  expect(usual).toMatchObject({ ground: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)" });
  await openSettings(page);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /White on black/ })).toBeChecked();
  expect(await look()).toMatchObject({ ground: "rgb(0, 0, 0)", ink: "rgb(255, 255, 255)" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Strong/ })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toContainText("120 %");
  const changed = await look();
  expect(changed.text / usual.text).toBeCloseTo(1.2, 1);
  expect(changed.line).not.toBe(usual.line);
  // The slides still turn, so that others can be looked at.
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=2/);

  await openSlide(page, 1);
  expect(await look()).toEqual(changed);
  await openSettings(page);
  await page.getByRole("button", { name: "Usual display" }).press("Enter");
  expect(await look()).toEqual(usual);
});

test("says so where what is kept cannot be used", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("presenting.settings", '{"theme":"sepia"}'));
  await openSlide(page, 1);
  await openSettings(page);
  await expect(panelOf(page)).toContainText("could not be used. The usual display is shown.");
});
