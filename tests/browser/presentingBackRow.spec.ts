import { type Page, expect, test } from "@playwright/test";
import { lookFromBackRow } from "../support/backRow.ts";
import { open } from "../support/browserPage.ts";

/** Of a screen of 1080 lines, in pixels; lines are as wide on every screen. */
const least = { text: 24, tick: 20, line: 4, ratio: 3 };
const nothing = { cut: [], small: [], pale: [] };

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
];
const saved = ["", "", "period=visit", "", "period=record", "", "period=record", ""];
const others = ["period=article", "period=record", "period=2021", "period=2024", "period=visit"];
const looking = ["from=2024-05-01&to=2024-05-03", "period=record&known=2023-06-30"];

/** Shows a slide as somebody who turns to it gets it, without loading the page anew. */
async function turnTo(page: Page, number: number, view: string): Promise<void> {
  await page.evaluate(
    (search) => {
      history.replaceState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    `?${view === "" ? "" : `${view}&`}present=1&slide=${number}`,
  );
  await expect(page.getByText(`Slide ${number} of ${saved.length}`).first()).toBeAttached();
  // The chart is loaded when it is wanted first, and the notes on disagreements too.
  await expect(page.locator("[data-slide-content]").getByRole("status")).toHaveCount(0);
  if (number === 5) await expect(page.locator("svg.recharts-surface")).toHaveCount(2);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

for (const viewport of sizes) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("the back row can read every slide", async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, "./?present=1&slide=1");
      for (const [index, view] of saved.entries()) {
        await turnTo(page, index + 1, view);
        expect.soft(await lookFromBackRow(page, least), `slide ${index + 1}`).toEqual(nothing);
      }
    });

    test("and of every other period", async ({ page }) => {
      test.setTimeout(240_000);
      await open(page, "./?present=1&slide=1");
      for (const view of [...others, ...looking]) {
        for (const number of saved.keys()) {
          await turnTo(page, number + 1, view);
          const found = await lookFromBackRow(page, least);
          expect.soft(found, `slide ${number + 1}, ${view}`).toEqual(nothing);
        }
      }
    });
  });
}

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
