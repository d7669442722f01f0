import { expect, type Page, test } from "@playwright/test";
import { mockAddress } from "../support/addresses.ts";
import { laptop, partsOf, ready } from "../support/browserPage.ts";

test.use({ viewport: laptop });

async function openHuge(page: Page, rows: number) {
  await page.goto(`${mockAddress}?mock=huge&n=${rows}`);
  await ready(page);
  // The last part of the page is there, so all of it is.
  await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
}

/** How many elements the page has once it is all drawn: the charts come last. */
async function elementsIn(page: Page): Promise<number> {
  const count = () => page.evaluate(() => document.getElementsByTagName("*").length);
  let [before, now] = [0, await count()];
  while (now !== before) {
    await page.waitForTimeout(1500);
    [before, now] = [now, await count()];
  }
  return now;
}

test("a long record shows the right numbers in as few elements as a short one", async ({
  page,
}) => {
  test.slow();
  const elements: number[] = [];
  for (const rows of [1000, 10_000]) {
    await openHuge(page, rows);
    const { headline } = partsOf(page);
    // With a row on every other day only, none counts to the very day of the article.
    await expect(headline.locator("p").first()).toHaveText(
      rows === 1000 ? "between382 and 383" : "383",
    );
    elements.push(await elementsIn(page));
    await page.getByRole("button", { name: "Whole record" }).click();
    await expect(headline.locator("p").first()).toHaveText("419");
    await page.getByRole("button", { name: "2024", exact: true }).click();
    await expect(headline.locator("p").first()).not.toHaveText("419");
    elements.push(await elementsIn(page));
  }
  const [short = 0, shortYear = 0, long = 0, longYear = 0] = elements;
  expect(Math.max(...elements)).toBeLessThan(3500);
  expect(Math.abs(long - short)).toBeLessThan(short * 0.05);
  expect(longYear).toBeLessThan(shortYear * 1.05);
});

test("a long file is checked in a worker, and today's files are not", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openHuge(page, 10_000);
  expect(workers.filter((url) => url.includes("parsing.worker")).length).toBeGreaterThan(0);
  await page.goto(`${mockAddress}?mock=normal`);
  workers.length = 0;
  await ready(page);
  expect(workers.filter((url) => url.includes("parsing.worker"))).toEqual([]);
});

test("without the worker's script a long file is read all the same", async ({ page }) => {
  await page.route("**/parsing.worker*", (route) => route.abort());
  await openHuge(page, 10_000);
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
});
