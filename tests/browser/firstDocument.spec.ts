import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf, ready } from "../support/browserPage.ts";
import { hostApp } from "../support/browserServer.ts";

test.use({ viewport: laptop });

/** The file that the first view is drawn from, and the data files. */
const dataOfFirstView = /\/(assets\/first-|data\/).*\.json$/;

/** Where the parts of the first screen stand, in whole pixels, and what they say. */
async function firstScreen(page: Page) {
  return page.evaluate(() => {
    const parts = document.querySelectorAll(
      "h1, [aria-label=Headline] > p, [aria-label=Headline] h2, [data-tile], #timeline h2, #timeline svg:first-of-type",
    );
    return [...parts].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const words = part instanceof SVGElement ? "" : part.textContent;
      return [words, ...[left, top, width, height].map(Math.round)].join(" ");
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the document tells figure, date, speaker and picture, and what is missing", async ({
    page,
  }) => {
    await page.goto("./");
    const { headline, timeline } = partsOf(page);
    await expect(headline.locator("p").first()).toHaveText("383");
    await expect(headline).toContainText("Reported on 8 March 2025 by Azernews");
    await expect(headline).toContainText("at most 199 can be");
    await expect(headline).toContainText("419");
    const picture = timeline.getByRole("img", { name: /Casualty counts and activities/ });
    await expect(picture).toBeVisible();
    await expect(picture.locator("path").first()).toBeAttached();
    await expect(page.getByText(/need scripts/)).toBeVisible();
    for (const name of ["statements", "activity", "sources"]) {
      const link = page.getByRole("link", { name: `${name}.json` });
      const address = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
      expect((await page.request.get(address)).ok()).toBe(true);
    }
  });

  test("nothing in it can be pressed that would do nothing", async ({ page }) => {
    await page.goto("./");
    const usable = (what: string) => page.locator(`${what}:not([inert] *)`);
    await expect(partsOf(page).headline).toBeVisible();
    for (const what of ["button", "input", "[role=button]", "[role=slider]", "[tabindex]"]) {
      await expect(usable(what), what).toHaveCount(0);
    }
  });
});

test("the page takes the document's place without moving anything", async ({ page }) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  await page.route(dataOfFirstView, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./");
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator("[data-still]")).toBeAttached();
  const before = await firstScreen(page);
  release();
  await ready(page);
  await expect(page.locator("[data-still]")).toHaveCount(0);
  expect(await firstScreen(page)).toEqual(before);
  expect(before.length).toBeGreaterThan(8);
  await page.waitForLoadState("networkidle");
  expect(said).toEqual([]);
});

test("what reads the data runs while the page's own script is still on its way", async ({
  page,
}) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/index-*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  const essentials = page.locator('script[src*="/essentials-"] + script[src*="/index-"]');
  await expect(essentials).toBeAttached();
  // The same module, so this waits for its end, which never comes if it needs the other script.
  const address = await page.locator('script[src*="/essentials-"]').getAttribute("src");
  const read = await page.evaluate(async (file) => {
    const module: object = await import(new URL(file, document.baseURI).href);
    const exported: unknown[] = await Promise.all(Object.values(module));
    const first = exported.find(
      (one): one is Record<"statements" | "activity", []> =>
        typeof one === "object" && one !== null && "statements" in one,
    );
    return [first?.statements.length, first?.activity.length];
  }, address ?? "");
  for (const rows of read) expect(rows).toBeGreaterThan(100);
  expect(await page.locator("html[data-ready]").count()).toBe(0);
  release();
  await ready(page);
});

test("newer data on the server is shown, and said to be newer", async ({ page }) => {
  const host = await hostApp("/");
  try {
    await host.replaceData("statements", (content) => {
      const latest = content.rows.find(({ total }) => total === 419);
      if (!latest) throw new Error("the published data has no count of 419");
      const newer = { id: "s-newer", asOf: "2026-05-01", statedOn: "2026-05-01", total: 423 };
      const unsplit = { killed: null, injured: null, civilian: null, military: null };
      return { ...content, rows: [...content.rows, { ...latest, ...newer, ...unsplit }] };
    });
    await open(page, host.address);
    await expect(page.getByText(/^Updated: the data is newer than this page/)).toContainText(
      "latest count found: 419 → 423",
    );
    await expect(partsOf(page).headline.locator("[data-tile=latest]")).toContainText("423");
  } finally {
    await host.close();
  }
});

test("the first view is drawn from a file of its own, and asks for the whole ones after it", async ({
  page,
}) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/data/*.json", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./?period=2024");
  await ready(page);
  const { headline } = partsOf(page);
  await expect(headline.locator("p").first()).toHaveText("382");
  await expect(page.getByRole("region", { name: "Sources" })).toHaveCount(0);
  const drawn = await page.evaluateHandle(() => [
    ...document.querySelectorAll("[aria-label=Headline], [aria-label=Headline] *, #timeline svg *"),
  ]);
  const picture = () => page.locator("#timeline svg").first().innerHTML();
  const before = await picture();
  release();
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  expect(await picture()).toBe(before);
  const kept = await drawn.evaluate((parts) => parts.map((part) => part.isConnected));
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).not.toContain(false);
});

test("where that file cannot be had, the page is drawn from the whole ones", async ({ page }) => {
  await page.route("**/assets/first-*.json", (route) => route.fulfill({ status: 404 }));
  await open(page);
  await expect(partsOf(page).headline.getByRole("button", { name: /^383/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const search of [
  "?known=2025-03-08",
  "?at=2025-03-brussels-visit",
  "?figure=all.total.2025-03-08",
  "?page=reading",
  "?present=1",
])
  test(`${search} asks for the whole files at once`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`./${search}`);
    await ready(page);
    expect(asked.filter((path) => /\/first-[^/]*\.json$/.test(path))).toEqual([]);
    for (const name of ["statements", "activity"])
      expect(asked.filter((path) => path.endsWith(`/data/${name}.json`))).toHaveLength(1);
  });

test("with the data it was made from, nothing is said to be newer", async ({ page }) => {
  await open(page);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(/^Updated/)).toHaveCount(0);
});

test("where a whole file cannot be had, the first view stays below the message", async ({
  page,
}) => {
  await page.route("**/data/statements.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("the server answered 404");
  await expect(page.getByText(/^The figures below are those with which/)).toBeVisible();
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("382");
});

test("where what asks the server cannot be had, the first view stays and tries again", async ({
  page,
}) => {
  await page.route("**/assets/server-*.js", (route) => route.abort());
  await page.goto("./");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("could not be fetched from the server");
  await expect(alert).toContainText(
    "The figures below are those with which this page was published",
  );
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("382");
  await page.unroute("**/assets/server-*.js");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect(alert).toHaveCount(0);
});

test("where no data can be had, the dated picture stays below the message", async ({ page }) => {
  await page.route("**/assets/first-*.json", (route) => route.fulfill({ status: 404 }));
  await page.route("**/data/statements.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("the server answered 404");
  await expect(
    page.getByText(/^Below stands what this page showed when it was published/),
  ).toBeVisible();
  await expect(partsOf(page).headline.locator("p").first()).toHaveText("383");
  await page.unroute("**/data/statements.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await ready(page);
  await expect(partsOf(page).headline.getByRole("button", { name: /^383/ })).toBeVisible();
  await expect(page.getByText(/^Below stands/)).toHaveCount(0);
});

test("nothing is asked of another host, and an unchanged file costs nothing", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  const host = new URL(page.url()).host;
  const others = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== host);
  expect(others).toEqual([]);
  // A font that was preloaded comes from the cache when it is used, and is counted twice here.
  const files = asked.filter((url) => !url.endsWith(".woff2"));
  expect(files.filter((url, place) => files.indexOf(url) !== place)).toEqual([]);

  const statements = asked.find((url) => url.endsWith("/data/statements.json")) ?? "";
  const first = await page.request.get(statements);
  const tag = first.headers()["etag"] ?? "";
  const again = await page.request.get(statements, { headers: { "if-none-match": tag } });
  expect(again.status()).toBe(304);
});
