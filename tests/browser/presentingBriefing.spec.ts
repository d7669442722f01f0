import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { laptop, open, ready, screens } from "../support/browserPage.ts";
import { slideCount } from "../support/slides.ts";

test.use({ viewport: laptop });

const sheetOf = (page: Page) => page.getByRole("dialog", { name: "Briefing" });
const titlesOf = (page: Page) =>
  sheetOf(page).getByRole("list", { name: "Slides" }).getByRole("link").allTextContents();
const press = (page: Page, name: string | RegExp) =>
  sheetOf(page).getByRole("button", { name }).click();

async function openSheet(page: Page, search = "") {
  await open(page, `./?${search}page=briefing`);
  await expect(sheetOf(page).getByRole("list", { name: "Slides" })).toBeVisible();
}

test("keeps an own briefing over a reload, and presents it", async ({ page }) => {
  await openSheet(page, "period=2024&");
  await press(page, "Add this view to the briefing");
  await press(page, "Remove “Year by year”");
  await expect(sheetOf(page).getByRole("button", { name: "Undo" })).toBeFocused();
  await press(page, "Move “How many people were killed or injured” down");
  await expect(
    sheetOf(page).getByRole("button", {
      name: "Move “How many people were killed or injured” down",
    }),
  ).toBeFocused();
  const titles = await titlesOf(page);
  expect(titles.slice(0, 2)).toEqual([
    "The count and the activity, day by day",
    "How many people were killed or injured",
  ]);
  expect(titles.at(-1)).toBe("The timeline");
  expect(titles).not.toContain("Year by year");
  await page.reload();
  await ready(page);
  await expect.poll(() => titlesOf(page)).toEqual(titles);
  await sheetOf(page)
    .getByRole("link", { name: /“The timeline”/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`period=2024&present=1&slide=${slideCount}`));
  await expect(page.getByRole("heading", { name: "The timeline" })).toBeVisible();
});

test("opens with its heading in focus, also while the slides load, and presents in full screen", async ({
  page,
}) => {
  await page.route("**/data/briefing.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await open(page);
  await page.getByRole("link", { name: "Briefing" }).press("Enter");
  const heading = sheetOf(page).getByRole("heading", { name: "Briefing", exact: true });
  await expect(heading).toBeFocused();
  const present = sheetOf(page).getByRole("button", { name: "Present", exact: true });
  await expect(present).toBeVisible();
  await expect(heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(present).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(page).toHaveURL(/present=1&slide=1$/);
});

test("is downloaded as a file that can be chosen again", async ({ page }) => {
  await openSheet(page);
  await press(page, "Remove “Year by year”");
  const titles = await titlesOf(page);
  const coming = page.waitForEvent("download");
  await press(page, "Export as a file");
  const download = await coming;
  expect(download.suggestedFilename()).toBe("briefing.json");
  const content = await readFile(await download.path(), "utf8");
  expect(JSON.parse(content)).toMatchObject({ $schema: "./schema/briefing.schema.json" });
  await press(page, "Back to the published briefing");
  await expect.poll(() => titlesOf(page)).toContain("Year by year");

  const chooser = page.waitForEvent("filechooser");
  await press(page, /^Import a file/);
  await (
    await chooser
  ).setFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await press(page, `Replace the briefing with the ${slideCount - 1} slides`);
  await expect.poll(() => titlesOf(page)).toEqual(titles);
});

test("is the same in two windows", async ({ page, context }) => {
  await openSheet(page);
  const other = await context.newPage();
  await openSheet(other);
  await press(page, "Remove “Year by year”");
  await expect.poll(() => titlesOf(other)).toEqual(await titlesOf(page));
});

test("has no faults that axe can find, with a slide open to edit, light and dark", async ({
  page,
}) => {
  await openSheet(page);
  await press(page, "Edit “Year by year”");
  await press(page, "Remove “What delegations did”");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

for (const { name, viewport, deviceScaleFactor } of screens) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test("the header stays on its lines, and the sheet does not scroll sideways", async ({
      page,
    }) => {
      await open(page);
      const link = await page.getByRole("link", { name: "Briefing" }).boundingBox();
      const title = await page.getByRole("heading", { level: 1 }).boundingBox();
      if (!link || !title) throw new Error("the header is not on the screen");
      if (viewport.width >= 1024)
        expect(link.y, "on the line of the title").toBeLessThan(title.y + title.height);
      await openSheet(page);
      const { scrollWidth, clientWidth } = await sheetOf(page).evaluate((sheet) => ({
        scrollWidth: sheet.scrollWidth,
        clientWidth: sheet.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  });
}
