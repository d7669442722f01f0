import { type Page, expect, test } from "@playwright/test";
import {
  type ProjectionSettings,
  projectionSizes,
  usualSettings,
} from "../../app/contract/projectionSettings.ts";
import { lookFromBackRow } from "../support/backRow/lookFromBackRow.ts";
import { slides, turnTo } from "../support/backRow/slides.ts";
import { open } from "../support/browserPage.ts";

const least = { text: 24, tick: 20, line: 4, edge: 2.5, ratio: 3 };
const nothing = { cut: [], small: [], pale: [] };

const projector = { width: 1920, height: 1080 };
const oldProjector = { width: 1024, height: 768 };
const sizes = [projector, { width: 1280, height: 720 }, oldProjector, { width: 1366, height: 768 }];
const largest = projectionSizes.at(-1) ?? 100;
/** What the room's settings offer, beside the usual. */
const rooms: Partial<ProjectionSettings>[] = [
  { theme: "dark" },
  { contrast: "strong" },
  { theme: "dark", contrast: "strong" },
  ...projectionSizes.filter((size) => size !== usualSettings.size).map((size) => ({ size })),
  { theme: "dark", contrast: "strong", size: largest },
];
const otherViews = [
  "period=article",
  "period=record",
  "period=2021",
  "period=2024",
  "period=visit",
  "from=2024-05-01&to=2024-05-03",
  "period=record&known=2023-06-30",
];

/** Opens the briefing on a computer on which these settings are kept. */
async function openIn(page: Page, room: Partial<ProjectionSettings>) {
  const settings: ProjectionSettings = { ...usualSettings, ...room };
  await page.addInitScript(
    (kept) => localStorage.setItem("presenting.settings", kept),
    JSON.stringify(settings),
  );
  await open(page, "./?present=1&slide=1");
  await expect(page.locator("body")).toHaveAttribute("data-projection", settings.theme);
  await expect(page.locator("body")).toHaveAttribute("data-contrast", settings.contrast);
}

async function expectReadable(page: Page, room: Partial<ProjectionSettings>, view?: string) {
  // Somebody who chooses smaller letters gets them, and nothing else that is smaller.
  const share = Math.min(1, (room.size ?? 100) / 100);
  const limits = { ...least, text: least.text * share, tick: least.tick * share };
  for (const [index, { id }] of slides.entries()) {
    await turnTo(page, index, view);
    const found = await lookFromBackRow(page, limits);
    expect.soft(found, `slide ${id} ${view ?? ""}`).toEqual(nothing);
  }
}

for (const viewport of sizes) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("the back row can read every slide", async ({ page }) => {
      test.setTimeout(180_000);
      await openIn(page, {});
      await expectReadable(page, {});
    });

    test("and in the largest letters for which there is room", async ({ page }) => {
      test.setTimeout(180_000);
      await openIn(page, { size: largest });
      await expectReadable(page, { size: largest });
    });
  });
}

// The other two sizes have the projector's shape.
for (const viewport of [projector, oldProjector])
  for (const view of otherViews)
    test(`the back row can read every slide of ${view} at ${viewport.width}×${viewport.height}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await openIn(page, {});
      await expectReadable(page, {}, view);
    });

for (const room of rooms)
  test(`the back row can read every slide in ${Object.values(room).join(", ")}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(projector);
    await openIn(page, room);
    await expectReadable(page, room);
  });

test("the page behind a briefing keeps its own sizes and prints as before", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, "./?present=1&slide=1");
  const text = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(await text("[data-slide-content] p"))).toBeGreaterThan(100);
  await page.emulateMedia({ media: "print" });
  // Of the paper nothing is as large as a wall.
  expect(Number.parseFloat(await text("[data-slide-content] p"))).toBeLessThan(100);
});
