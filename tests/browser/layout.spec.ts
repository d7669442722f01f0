import { expect, test } from "@playwright/test";
import { faultsOfTexts, pointsUnderTexts } from "../support/browserGeometry.ts";
import { comeTo, laptop, open, partsOf, screens } from "../support/browserPage.ts";

const periods = ["article", "record", "2024", "visit"];

for (const period of periods) {
  test(`keeps headline and timeline on the first screen of a laptop: ${period}`, async ({
    page,
  }) => {
    await page.setViewportSize(laptop);
    await open(page, `./?period=${period}`);
    const { headline, picture, strip } = partsOf(page);
    for (const part of [headline, picture, strip]) await expect(part).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

for (const search of ["?period=2024", "?known=2025-03-08", "?known=2025-03-08&kind=nothing"]) {
  test(`makes room for a fifth tile and for notices on a laptop: ${search}`, async ({ page }) => {
    await page.setViewportSize(laptop);
    await open(page, `./${search}`);
    const { timeline, strip } = partsOf(page);
    await expect(strip).toBeInViewport({ ratio: 1 });
    await expect(timeline.getByRole("list", { name: "Legend" })).toBeInViewport({ ratio: 1 });
  });
}

test("keeps the words of the founding pair in sight beside the card of a neighbour", async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await open(page, "./?at=s-2024-11-11-382");
  const { card, picture } = partsOf(page);
  const words = await picture.getByText(/^383 reported on/).boundingBox();
  const box = await card.boundingBox();
  if (!words || !box) throw new Error("the card or the words have no place on the screen");
  expect(box.x + box.width < words.x || box.x > words.x + words.width).toBe(true);
});

for (const { name, viewport, deviceScaleFactor } of screens) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test("lets nothing overlap, nothing be cut, and nothing scroll sideways", async ({ page }) => {
      for (const period of periods) {
        await open(page, `./?period=${period}`);
        const { picture } = partsOf(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, `${period}: width of the page`).toBeLessThanOrEqual(viewport.width);
        expect.soft(await faultsOfTexts(picture), `${period}: texts`).toEqual([]);
        expect.soft(await pointsUnderTexts(picture), `${period}: points`).toEqual([]);
      }
    });
  });
}

test("gives every year of the period its label", async ({ page }) => {
  await page.setViewportSize(laptop);
  await open(page);
  for (const year of ["2021", "2022", "2023", "2024", "2025"]) {
    await expect(partsOf(page).picture.getByText(year, { exact: true })).toBeVisible();
  }
});

test("gives all digits of a table the same width, so that numbers can be compared by eye", async ({
  page,
}) => {
  await open(page);
  const table = page.getByRole("region", { name: "Statements" }).getByRole("table");
  const number = table.getByRole("button").first();
  await comeTo(number);
  const widths = await number.evaluate(async (one) => {
    await document.fonts.ready;
    return Array.from({ length: 10 }, (_, digit) => {
      one.textContent = String(digit).repeat(4);
      return one.getBoundingClientRect().width;
    });
  });
  expect(new Set(widths).size).toBe(1);
});

test("does not jump when the figures come", async ({ page }) => {
  await page.setViewportSize(laptop);
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry) shift += Number(entry.value);
        document.documentElement.dataset["shift"] = String(shift);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  await expect(partsOf(page).headline).toContainText("383");
  const shift = await page.evaluate(() => document.documentElement.dataset["shift"] ?? "0");
  expect(Number(shift)).toBeLessThan(0.02);
});

for (const viewport of [laptop, { width: 390, height: 844 }])
  test(`is as long before somebody scrolls as after: ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    await page.locator("[data-settled]").waitFor({ state: "attached" });
    const length = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await length();
    await page.keyboard.press("End");
    await expect
      .poll(() =>
        page.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight),
      )
      .toBeLessThan(2);
    // A section that was far away has come near: it is as high as the browser took it to be.
    await expect(page.getByRole("region", { name: "Sources" })).toBeInViewport();
    expect(await length()).toBe(before);
  });
