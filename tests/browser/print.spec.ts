import { expect, test } from "@playwright/test";
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
