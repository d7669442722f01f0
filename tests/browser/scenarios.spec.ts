import { expect, type Page, test } from "@playwright/test";
import { mockAddress } from "../support/addresses.ts";
import { laptop, partsOf, ready } from "../support/browserPage.ts";

test.use({ viewport: laptop });

async function openScenario(page: Page, search: string) {
  await page.goto(`${mockAddress}?${search}`);
  const name = new URLSearchParams(search).get("mock");
  await expect(page.getByText(`mock data: ${name}`)).toBeVisible();
}

async function expectArticleCount(page: Page) {
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
  await expect(partsOf(page).headline.getByRole("listitem").first()).toContainText("419");
}

test("normal: shows the published figures", async ({ page }) => {
  await openScenario(page, "mock=normal");
  await expectArticleCount(page);
});

test("slow: keeps the page's shape, then shows the right number", async ({ page }) => {
  await openScenario(page, "mock=slow");
  await expect(page.getByText("Loading the statements and activities")).toBeVisible();
  await expect(partsOf(page).headline).toBeHidden();
  await expectArticleCount(page);
});

const failures = [
  { mock: "failing", words: /statements\.json could not be fetched: the server answered 500/ },
  { mock: "malformed", words: /statements\.json, the file itself: is not JSON/ },
  { mock: "wrong-shape", words: /statements\.json, row “[^”]+”, field “total”/ },
];

for (const { mock, words } of failures) {
  test(`${mock}: says which file and what is wrong, and offers to try again`, async ({ page }) => {
    await openScenario(page, `mock=${mock}`);
    const alert = page.getByRole("alert").first();
    await expect(alert).toContainText(words);
    await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(partsOf(page).headline).toBeHidden();
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toContainText(words);
  });
}

test("failing-once: comes to the right number by itself", async ({ page }) => {
  await openScenario(page, "mock=failing-once");
  await expectArticleCount(page);
});

test("empty: says that there are no statements, and shows no number", async ({ page }) => {
  await openScenario(page, "mock=empty");
  await expect(page.getByText("The data holds no statements yet")).toBeVisible();
  await expect(partsOf(page).headline).toBeHidden();
});

test("half-missing: shows the figures, and says what is missing where it belongs", async ({
  page,
}) => {
  await openScenario(page, "mock=half-missing");
  await expectArticleCount(page);
  const sources = page.getByRole("region", { name: "Sources" });
  await sources.scrollIntoViewIfNeeded();
  const alert = sources.getByRole("alert").first();
  await expect(alert).toContainText("the server answered 404");
  await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("huge: draws ten thousand rows with few elements, and follows a change", async ({ page }) => {
  await openScenario(page, "mock=huge&n=10000");
  await ready(page);
  const { headline } = partsOf(page);
  await expect(headline.locator("p").first()).toHaveText("383");
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect(headline.locator("p").first()).toHaveText("419");
  const elements = await page.evaluate(() => document.getElementsByTagName("*").length);
  expect(elements).toBeLessThan(6000);
});
