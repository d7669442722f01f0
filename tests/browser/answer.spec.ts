import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { laptop, markOf, middleOf, open, partsOf } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const how = "how this number is known";
const readingLink = "How to read these numbers";
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const panelOf = (page: Page) => page.getByRole("dialog", { name: /^How this number is known/ });
const readingOf = (page: Page) => page.getByRole("article", { name: readingLink });
const regionOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);
}

/** The numbers that can be pressed, each with the part of the address that its answer has. */
const numbers: {
  where: string;
  search: string;
  number: (page: Page) => Locator;
  figure: RegExp;
}[] = [
  {
    where: "the headline",
    search: "",
    number: (page) => partsOf(page).headline.getByRole("button", { name: `383, ${how}` }),
    figure: /count\.all\.total\.2025-03-08/,
  },
  {
    where: "a tile",
    search: "",
    number: (page) => partsOf(page).headline.getByRole("button", { name: `70, ${how}` }),
    figure: /count\.all\.killed\.2025-03-08/,
  },
  {
    where: "the card of a point",
    search: "?period=visit&at=s-2025-03-08-383",
    number: (page) => partsOf(page).card.getByRole("button", { name: `383, ${how}` }),
    figure: /statement\.s-2025-03-08-383/,
  },
  {
    where: "the place where the line enters",
    search: "?period=2024",
    number: (page) => partsOf(page).timeline.getByRole("button", { name: /the line enters/ }),
    figure: /count\.all\.total\.2023-11-02/,
  },
  {
    where: "a bar of a year",
    search: "?period=record",
    number: (page) =>
      regionOf(page, "Impact").getByRole("button", { name: `2024: between 40 and 41, ${how}` }),
    figure: /rise\.all\.total\.2024-01-01\.2024-12-31/,
  },
  {
    where: "the table of years",
    search: "?period=record",
    number: (page) =>
      regionOf(page, "Impact").getByRole("button", {
        name: `between 62 and 64, ${how}`,
        exact: true,
      }),
    figure: /rise\.all\.total\.2023-01-01\.2023-12-31/,
  },
  {
    where: "the table of statements",
    search: "?period=2024",
    number: (page) =>
      regionOf(page, "Statements")
        .getByRole("button", { name: `342, ${how}` })
        .first(),
    figure: /statement\.s-2024-01-26-342/,
  },
  {
    where: "the page on how to read the numbers",
    search: "?page=reading",
    number: (page) => readingOf(page).getByRole("button", { name: `at most 199, ${how}` }),
    figure: /count\.civilians\.total\.2025-03-08/,
  },
];

for (const { where, search, number, figure } of numbers) {
  test(`opens by keyboard and closes in every way, the focus where it was: ${where}`, async ({
    page,
  }) => {
    await open(page, `./${search}`);
    const before = page.url();
    const panel = panelOf(page);
    const close = [
      () => page.keyboard.press("Escape"),
      () => panel.getByRole("button", { name: "Close" }).press("Enter"),
      () => page.goBack(),
    ];
    for (const closeIt of close) {
      await number(page).focus();
      await page.keyboard.press("Enter");
      await expect(panel).toBeVisible();
      await expect(page).toHaveURL(figure);
      await closeIt();
      await expect(panel).toBeHidden();
      await expect(page).toHaveURL(before);
      await expect(number(page)).toBeFocused();
    }
  });
}

test("opens from the numbers that are written on the picture, with the pointer", async ({
  page,
}) => {
  await open(page);
  const { picture } = partsOf(page);
  for (const [text, figure, point] of [
    [/^383 reported on/, /statement\.s-2025-03-08-383/, "s-2025-03-08-383"],
    [/^336 · Nov 2023/, /statement\.(s-2023-11-\S+)/, null],
  ] as const) {
    const place = await middleOf(picture.locator("text").filter({ hasText: text }));
    await page.mouse.click(place.x, place.y);
    await expect(panelOf(page)).toBeVisible();
    await expect(page).toHaveURL(figure);
    await page.keyboard.press("Escape");
    if (point !== null) await expect(markOf(page, point)).toBeFocused();
  }
});

test("leads from a point to its answer with Enter and Enter again", async ({ page }) => {
  await open(page);
  await markOf(page, "s-2025-03-08-383").focus();
  await page.keyboard.press("Enter");
  // The card gives its number the focus; its code may come a moment later.
  await expect(
    partsOf(page).card.getByRole("button", { name: /how this number is known$/ }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeVisible();
  await expect(page).toHaveURL(/at=s-2025-03-08-383&figure=statement\.s-2025-03-08-383/);
});

test("tells the number on a bar and the year under it apart", async ({ page }) => {
  await open(page, "./?period=record");
  const impact = regionOf(page, "Impact");
  await impact.getByRole("button", { name: `2024: between 40 and 41, ${how}` }).click();
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await impact.getByRole("button", { name: "2024, choose as the period" }).click();
  await expect(page).toHaveURL(/\?period=2024$/);
});

test("stands over the bar that it is the number of", async ({ page }) => {
  await open(page, "./?period=record");
  const impact = regionOf(page, "Impact");
  const number = impact.getByRole("button", { name: `2024: between 40 and 41, ${how}` });
  const bars = impact.locator(".recharts-surface").first().locator(".recharts-bar").last();
  // The chart is drawn once more when the marks come, which need the counts of single years.
  await expect(async () => {
    const bar = await bars.locator("path.recharts-rectangle").nth(4).boundingBox({ timeout: 1000 });
    const text = await number.boundingBox({ timeout: 1000 });
    if (!bar || !text) throw new Error("the bar or its number has no place on the screen");
    expect(text.x + text.width / 2).toBeCloseTo(bar.x + bar.width / 2, 0);
    expect(text.y + text.height).toBeLessThanOrEqual(bar.y + 1);
    expect(text.y + text.height).toBeGreaterThan(bar.y - 12);
  }).toPass({ timeout: 10_000 });
});

test("is opened by a link, and gives the focus to the number when it closes", async ({ page }) => {
  await open(page, "./?figure=count.all.total.2025-03-08");
  await expect(panelOf(page)).toContainText("383");
  await page.keyboard.press("Escape");
  await expect(numbers[0]?.number(page) as Locator).toBeFocused();
});

for (const viewport of [laptop, { width: 390, height: 844 }]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("fits the screen and scrolls inside", async ({ page }) => {
      await open(page, "./?figure=count.all.total.2025-03-08");
      const panel = panelOf(page);
      await expect(panel).toBeVisible();
      await page.waitForTimeout(300);
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect(box?.height).toBeLessThanOrEqual(viewport.height);
      const sideways = await panel.evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const cite = panel.getByRole("button", { name: "Copy" });
      await cite.focus();
      await expect(cite).toBeInViewport();
    });

    test("has no faults that axe can find, nor has the page on how to read", async ({ page }) => {
      await open(page, "./?figure=count.all.total.2025-03-08");
      await expect(panelOf(page)).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
      await open(page, "./?page=reading");
      await expect(readingOf(page)).toBeVisible();
      await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });
  });
}

test("copies a citation", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./?figure=count.all.total.2025-03-08");
  await panelOf(page).getByRole("button", { name: "Copy" }).click();
  await expect(panelOf(page).getByText("Copied", { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("383 people killed or injured");
  expect(text).toContain(page.url());
});

test("leads from an answer to how to read it, and Back to the answer", async ({ page }) => {
  await open(page, "./?figure=count.all.killed.2025-03-08");
  await panelOf(page).getByRole("link", { name: readingLink }).press("Enter");
  await expect(readingOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\?page=reading$/);
  await expect(page).toHaveTitle(/^How to read these numbers/);
  await expect(readingOf(page).getByRole("heading", { name: readingLink })).toBeFocused();
  await page.goBack();
  await expect(panelOf(page)).toBeVisible();
  await expect(readingOf(page)).toBeHidden();
});

test("leads from the page on how to read back to where it was opened", async ({ page }) => {
  await open(page);
  const link = regionOf(page, "Sources").getByRole("link", { name: readingLink });
  await link.press("Enter");
  await expect(readingOf(page)).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press("Escape");
  await expect(readingOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test("prints the page on how to read, and not the figures behind it", async ({ page }) => {
  await open(page, "./?page=reading");
  await page.emulateMedia({ media: "print" });
  await expect(readingOf(page)).toBeVisible();
  await expect(partsOf(page).headline).toBeHidden();
  await expect(page.getByRole("button", { name: "Back to the figures" })).toHaveCount(0);
});
