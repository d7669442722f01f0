import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf, ready } from "../support/browserPage.ts";
import { hostApp, type StaticHost } from "../support/browserServer.ts";

test.use({ viewport: laptop });

let host: StaticHost;

test.afterEach(async () => host.close());

/** Adds the statement that comes next: its last row again, with a later day and two more people. */
async function addStatement() {
  await host.replaceData("statements", (content) => ({
    ...content,
    rows: [
      ...content.rows,
      {
        ...content.rows.at(-1),
        id: "s-2026-04-01-421",
        asOf: "2026-04-01",
        asOfBasis: "stated",
        statedOn: "2026-04-01",
        use: "series",
        total: 421,
        killed: null,
        injured: null,
      },
    ],
  }));
}

/** The first view stands before the server has answered for the first time. */
async function hasAnswered(page: Page) {
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
}

for (const path of ["/", "/deep/path/"]) {
  test(`shows a statement that was added on the server: below ${path}`, async ({ page }) => {
    host = await hostApp(path);
    await open(page, `${host.address}?period=record`);
    const { headline } = partsOf(page);
    await expect(headline.locator("p").first()).toHaveText("419");

    await addStatement();
    await page.reload();
    await ready(page);
    await expect(headline.locator("p").first()).toHaveText("421");
    await expect(headline).toContainText("1 April 2026");
    await expect(headline.getByRole("listitem").first()).toContainText("421");
    await expect(partsOf(page).to).toHaveValue("2026-04-01");

    await open(page, host.address);
    await expect(headline.locator("p").first()).toHaveText("383");
    await expect(headline.getByRole("listitem").first()).toContainText("421");
  });
}

test("keeps the old picture while it looks for newer data", async ({ page }) => {
  host = await hostApp("/");
  await page.clock.install();
  await open(page, `${host.address}?period=record`);
  const { headline, picture } = partsOf(page);
  await expect(headline.locator("p").first()).toHaveText("419");
  await hasAnswered(page);
  await addStatement();

  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/*.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.fastForward("10:00");
  await page.evaluate(() =>
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
  );
  await expect(page.getByText("Looking for newer data")).toBeVisible();
  await expect(headline.locator("p").first()).toHaveText("419");
  await expect(picture).toBeVisible();

  release();
  await expect(headline.locator("p").first()).toHaveText("421");
  await expect(page.getByText("Looking for newer data")).toBeHidden();
});

test("keeps the old picture when newer data cannot be had, and says so", async ({ page }) => {
  host = await hostApp("/");
  await page.clock.install();
  await open(page, host.address);
  const { headline } = partsOf(page);
  await hasAnswered(page);
  await page.route("**/data/statements.json", (route) => route.fulfill({ status: 404 }));
  await page.clock.fastForward("10:00");
  await page.evaluate(() =>
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
  );
  const alert = page.getByRole("alert").filter({ hasText: "Newer data could not be loaded" });
  await expect(alert).toContainText("the server answered 404");
  await expect(headline.locator("p").first()).toHaveText("383");

  await page.unroute("**/data/statements.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toBeHidden();
});
