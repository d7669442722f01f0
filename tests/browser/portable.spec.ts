import { fileURLToPath, pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { comeTo, laptop, open, partsOf, ready } from "../support/browserPage.ts";
import { windowOf } from "../support/presenterPage.ts";
import { slideCount, slideNumber } from "../support/slides.ts";

// The file that `npm run portable` makes, opened from its folder as from a memory stick.
const file = pathToFileURL(
  fileURLToPath(new URL("../../dist-portable/landmine-impact-dashboard.html", import.meta.url)),
).href;

test.use({ viewport: laptop });

let said: string[] = [];
let asked: string[] = [];

function listen(context: BrowserContext) {
  said = [];
  asked = [];
  context.on("weberror", (error) => said.push(error.error().message));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(file) && !address.startsWith("data:")) asked.push(address);
  });
}

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
  listen(context);
});

test.afterEach(() => {
  expect(said).toEqual([]);
  expect(asked).toEqual([]);
});

const mapOf = (page: Page) => page.getByRole("region", { name: "Where", exact: true });

test("the page shows figure and picture and follows the period, address and Back", async ({
  page,
}) => {
  await open(page, file);
  const { headline, picture } = partsOf(page);
  await expect(headline.locator("p").first()).toHaveText("383");
  await expect(picture).toBeVisible();
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await expect(headline.locator("p").first()).toHaveText("382");
  expect(page.url()).toBe(`${file}?period=2024`);
  await page.reload();
  await ready(page);
  await expect(headline.locator("p").first()).toHaveText("382");
  await page.goBack();
  await ready(page);
  await expect(headline.locator("p").first()).toHaveText("383");
});

test("the map of districts is in it, with its outlines, table and answers", async ({ page }) => {
  await open(page, `${file}?period=record&map=cleared-2025`);
  await comeTo(mapOf(page));
  const labels = mapOf(page)
    .getByRole("list", { name: "Districts with a figure" })
    .getByRole("button");
  await expect(labels.first()).toBeVisible();
  expect(await mapOf(page).locator("svg path").count()).toBeGreaterThan(20);
  await expect(mapOf(page).getByRole("row").nth(3)).toBeVisible();
  await labels.first().click();
  await expect(page.getByRole("dialog")).toContainText("Cabinet of Ministers");
});

test("all slides are shown, and the presenter's window follows", async ({ page }) => {
  await open(page, `${file}?present=1&slide=1`);
  for (let slide = 2; slide <= slideCount; slide++) {
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(new RegExp(`slide=${slide}$`));
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect(page.getByText(/could not be/)).toHaveCount(0);
  }
  await open(page, `${file}?present=1&slide=${slideNumber("where-land-was-cleared")}`);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  // Its keys are heard once it stands.
  await expect(windowOf(presenter)).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(page).toHaveURL(new RegExp(`slide=${slideNumber("where-land-was-cleared") + 1}$`));
});

test("the check of the room says that it is one file", async ({ page }) => {
  await open(page, `${file}?page=check`);
  await expect(page.getByText("one file and never asks the network")).toBeVisible();
});
