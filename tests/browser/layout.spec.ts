import { expect, test } from "@playwright/test";
import { faultsOfTexts, pointsUnderTexts } from "../support/browserGeometry.ts";
import { laptop, open, partsOf, screens } from "../support/browserPage.ts";

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
