import { type Locator, type Page, expect, test } from "@playwright/test";
import { comeTo, laptop, open } from "../support/browserPage.ts";

/** A part of the impact section, with its charts drawn. */
async function partOf(page: Page, name: string): Promise<Locator> {
  await open(page, "./?period=record");
  const part = page.getByRole("region", { name, exact: true });
  await comeTo(part);
  await expect(part.locator("svg.recharts-surface").first()).toBeVisible();
  return part;
}

async function boxesOf(all: Locator) {
  return all.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { right, x: (left + right) / 2, y: (top + bottom) / 2, left };
    }),
  );
}

for (const viewport of [laptop, { width: 390, height: 844 }])
  test(`amounts stand at the ends of their bars, at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const part = await partOf(page, "Assistance and costs");
    const charts = part.getByRole("img").locator("xpath=..");
    await expect(part.locator("svg.recharts-surface")).toHaveCount(await charts.count());
    const numbers = await boxesOf(charts.getByRole("button"));
    // The first shape of a row is the bar, or the frame around it.
    const bars = await boxesOf(charts.locator("svg g > text + rect"));
    expect(bars.length).toBeGreaterThan(20);
    expect(numbers).toHaveLength(bars.length);
    for (const [index, { left, right, y }] of numbers.entries()) {
      expect(left - (bars[index]?.right ?? 0)).toBeGreaterThan(0);
      expect(left - (bars[index]?.right ?? 0)).toBeLessThan(10);
      expect(Math.abs(y - (bars[index]?.y ?? 0))).toBeLessThan(1.5);
      expect(right).toBeLessThanOrEqual(viewport.width);
    }
  });

for (const name of ["Return of displaced people", "Contaminated land, as stated"])
  test(`the keyboard comes to the marks where they are drawn: ${name}`, async ({ page }) => {
    await page.setViewportSize(laptop);
    const part = await partOf(page, name);
    const stops = await boxesOf(part.getByRole("toolbar").getByRole("button"));
    const marks = await boxesOf(part.locator("svg circle"));
    expect(stops.length).toBeGreaterThan(3);
    expect(stops).toHaveLength(marks.length);
    for (const { x, y } of stops) {
      const distances = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
      expect(Math.min(...distances)).toBeLessThan(1.5);
    }
  });

test("bars across follow the size of the text, also where no width changes", async ({ page }) => {
  await page.setViewportSize(laptop);
  const part = await partOf(page, "Assistance and costs");
  const height = () =>
    part
      .locator("svg.recharts-surface")
      .first()
      .evaluate((drawing) => drawing.getBoundingClientRect().height);
  const before = await height();
  await page.evaluate(() => (document.documentElement.style.fontSize = "26px"));
  await expect.poll(height).toBeGreaterThan(before * 1.3);
});
