import { expect, type Page, test } from "@playwright/test";
import { open, partsOf } from "../support/browserPage.ts";

/** A sheet of A4 without its margins, in CSS pixels. */
const sheet = { width: 718, height: 1046 };

test("prints on A4 with the headline on the first sheet and nothing cut at the side", async ({
  page,
}) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  await open(page);
  await expect(partsOf(page).headline).toBeInViewport({ ratio: 1 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(sheet.width);
  // A table scrolls on the screen; on paper what lies beside the sheet is lost.
  const tables = page.getByRole("region").filter({ has: page.getByRole("table") });
  const years = tables.filter({ hasText: "From the counts" }).first();
  // With everything that may still come: the marks wait for the counts of single years.
  await expect(years.getByRole("link", { name: /≠ 58 stated/ }).first()).toBeVisible();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("table")].flatMap((table) => {
      const beyond = table.offsetWidth - (table.parentElement?.clientWidth ?? 0);
      return beyond > 0 ? [`${table.caption?.textContent}: ${beyond} px`] : [];
    }),
  );
  expect(cut).toEqual([]);
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 4).toString()).toBe("%PDF");
});

test.describe("printed before all of the page is there", () => {
  /** Lets some of the code wait until it is let go. */
  async function hold(page: Page, names: RegExp): Promise<() => void> {
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(names, async (route) => {
      await isLetGo;
      await route.continue();
    });
    return letGo;
  }
  const print = (page: Page, moment: "beforeprint" | "afterprint") =>
    page.evaluate((name) => void window.dispatchEvent(new Event(name)), moment);

  test("says that what is further down is missing, and has it later", async ({ page }) => {
    const letGo = await hold(page, /\/assets\/Details-[^/]+\.js$/);
    await page.emulateMedia({ media: "print" });
    await open(page);
    const missing = page.getByText(/further down the page were not loaded yet/);
    await expect(missing).toHaveCount(0);
    await print(page, "beforeprint");
    await expect(missing).toBeVisible();
    await print(page, "afterprint");
    await expect(missing).toHaveCount(0);
    letGo();
    await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
    await print(page, "beforeprint");
    await expect(missing).toHaveCount(0);
  });

  test("says in place of a picture that it is missing, on paper only", async ({ page }) => {
    const letGo = await hold(page, /\/assets\/(ColumnPanel|AreaDrawing|RowDrawing)-[^/]+\.js$/);
    await open(page);
    const part = page.getByRole("region", { name: "Where", exact: true });
    await expect(part.getByRole("img")).toBeAttached();
    const missing = page.getByText(/^This picture was not loaded yet when the page was printed/);
    await expect(missing.first()).toBeAttached();
    await expect(missing.filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await print(page, "beforeprint");
    // Two of the years, one of amounts at least, and the map.
    await expect(part.getByText(/^This picture was not loaded yet/)).toBeVisible();
    expect(await missing.filter({ visible: true }).count()).toBeGreaterThanOrEqual(4);
    letGo();
    await expect(missing).toHaveCount(0);
    await expect(part.locator("svg").first()).toBeVisible();
  });

  test("asks for the code of the pictures before they are drawn", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const [, name] = /\/(CartesianChart|AreaDrawing|clearance\.json)/.exec(request.url()) ?? [];
      if (name !== undefined) asked.push(name);
    });
    await open(page);
    await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
    await page.waitForLoadState("networkidle");
    // A part asks for its file when it is first drawn.
    expect(asked.slice(0, 2).toSorted()).toEqual(["AreaDrawing", "CartesianChart"]);
  });
});
