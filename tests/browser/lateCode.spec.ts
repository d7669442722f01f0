import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const failed = (page: Page) =>
  page.getByRole("status").filter({ hasText: /could not be fetched.*It is asked for again/ });
/** Code that a build gives a file of its own, as if the network had gone before it came. */
const withhold = (page: Page, name: string) =>
  page.route(`**/assets/${name}-*.js`, (route) => route.abort());
const release = (page: Page, name: string) => page.unroute(`**/assets/${name}-*.js`);

test("what is further down says that it cannot be had, and comes when it can", async ({ page }) => {
  await withhold(page, "Details");
  await open(page);
  await expect(failed(page)).toBeVisible();
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
  await release(page, "Details");
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(failed(page)).toHaveCount(0);
});

test("an answer that cannot be had says so, and opens when it can", async ({ page }) => {
  await withhold(page, "AnswerPanel");
  await open(page);
  // Nobody has asked for it yet.
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(failed(page)).toHaveCount(0);
  await partsOf(page).headline.getByRole("button", { name: /^383/ }).click();
  await expect(failed(page)).toBeVisible();
  await release(page, "AnswerPanel");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(failed(page)).toHaveCount(0);
});

test("a card that cannot be had says so, and opens when it can", async ({ page }) => {
  await withhold(page, "MarkCard");
  await open(page);
  await partsOf(page).picture.locator("[data-mark]").first().click();
  await expect(failed(page)).toBeVisible();
  await release(page, "MarkCard");
  await expect(partsOf(page).card).toBeVisible();
});

test("slides that cannot be had say so, and Escape gives the page back", async ({ page }) => {
  await withhold(page, "Briefing");
  await open(page);
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await page.keyboard.press("p");
  await expect(failed(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("382");
  expect(new URL(page.url()).search).not.toContain("present");
  await page.keyboard.press("p");
  await release(page, "Briefing");
  await expect(page.locator("[data-presenting]")).toBeVisible();
});
