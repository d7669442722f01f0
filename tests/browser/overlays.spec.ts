import { type Locator, type Page, expect, test } from "@playwright/test";
import { faultsOfTexts } from "../support/browserGeometry.ts";
import { lookFromBackRow } from "../support/backRow/lookFromBackRow.ts";
import { laptop, open, partsOf, screens } from "../support/browserPage.ts";

const both = "overlay=hectares,returns";

function panelsOf(page: Page) {
  const { timeline } = partsOf(page);
  return {
    hectares: timeline.getByRole("region", { name: "Hectares cleared each month" }),
    returns: timeline.getByRole("region", { name: "People resettled, in all so far" }),
  };
}

async function openWith(page: Page, search: string) {
  await open(page, `./?${search}`);
  const panels = panelsOf(page);
  for (const panel of Object.values(panels))
    await expect(panel.locator("[data-mark]").first()).toBeAttached();
  return panels;
}

const pictureIn = (panel: Locator) => panel.locator("svg[role=group]");

/** The left edges of the lines that go up and down, of the days' axis, in pixels of the window. */
const daysIn = (picture: Locator) =>
  picture.evaluate((svg) => [
    ...new Set(
      [...svg.querySelectorAll("line")]
        .filter((line) => line.x1.baseVal.value === line.x2.baseVal.value)
        .map((line) => Math.round(line.getBoundingClientRect().left * 10) / 10),
    ),
  ]);

for (const { name, viewport, deviceScaleFactor } of screens) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test("panels lie under the timeline's own days, and nothing overlaps or is cut", async ({
      page,
    }) => {
      test.setTimeout(90_000);
      for (const period of ["article", "2024", "visit"]) {
        const panels = await openWith(page, `${both}&period=${period}`);
        const { picture, strip } = partsOf(page);
        const days = await daysIn(picture);
        expect(days.length).toBeGreaterThan(0);
        let above = (await picture.boundingBox())?.y ?? 0;
        for (const panel of Object.values(panels)) {
          const own = await daysIn(pictureIn(panel));
          // The line of the founding words goes up and down too.
          expect(own.length).toBeGreaterThanOrEqual(days.length - 1);
          for (const x of own)
            expect(Math.min(...days.map((day) => Math.abs(x - day)))).toBeLessThan(1);
          expect.soft(await faultsOfTexts(pictureIn(panel)), period).toEqual([]);
          const box = await panel.boundingBox();
          expect(box?.y).toBeGreaterThanOrEqual(above);
          above = (box?.y ?? 0) + (box?.height ?? 0);
        }
        expect((await strip.boundingBox())?.y).toBeGreaterThanOrEqual(above);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      }
    });
  });
}

test("a panel on a laptop leaves the strip and the words of the founding pair in sight", async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await open(page, "./?overlay=hectares");
  const { headline, picture, strip } = partsOf(page);
  await expect(panelsOf(page).hectares.locator("[data-mark]").first()).toBeAttached();
  for (const part of [headline, picture, strip]) await expect(part).toBeInViewport({ ratio: 1 });
  await expect(picture.getByText(/^383 reported on/)).toBeVisible();
});

for (const viewport of [laptop, { width: 390, height: 844 }])
  test(`choosing a panel moves nothing above it, and its place is kept: ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const { timeline, picture } = partsOf(page);
    const chooser = timeline.getByRole("group", { name: "Also show:" });
    await expect(chooser).toBeVisible();
    const topOfPage = () =>
      picture.evaluate((svg) => svg.getBoundingClientRect().top + window.scrollY);
    const top = await topOfPage();
    const button = chooser.getByRole("button", { name: "hectares cleared" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(panelsOf(page).hectares.locator("[data-mark]").first()).toBeAttached();
    await expect(button).toBeFocused();
    expect(await topOfPage()).toBeCloseTo(top, 0);
    await expect(page).toHaveURL(/overlay=hectares/);
  });

test("a bar is as wide as its month and opens its answer where it is pressed", async ({ page }) => {
  await page.setViewportSize(laptop);
  const { hectares } = await openWith(page, `${both}&period=2024`);
  const bar = hectares.locator('[data-mark="c-2024-06-01"]');
  await bar.click();
  await expect(page.getByRole("dialog", { name: /5,675 hectares/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])
  test(`the back row can read a slide with panels: ${viewport.width}×${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const panels = await openWith(page, `${both}&present=1&slide=2`);
    await expect(panels.hectares).toBeVisible();
    await expect(page.getByRole("group", { name: "Also show:" })).toBeHidden();
    await page.evaluate(() => document.fonts.ready);
    const least = { text: 24, tick: 20, line: 4, edge: 2.5, ratio: 3 };
    expect(await lookFromBackRow(page, least)).toEqual({ cut: [], small: [], pale: [] });
  });
