import { expect, type Page, test } from "@playwright/test";
import { laptop, markOf, open, partsOf, periodShown } from "../support/browserPage.ts";

test.use({ viewport: laptop });

/** Keeps every text that the headline's figure could be seen with, from the first moment of the page. */
async function recordFigures(page: Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { figuresSeen: seen });
    new MutationObserver(() => {
      const figure = document.querySelector("[aria-label=Headline] > p");
      // The document holds the default view; where another one is asked for, it is not to be seen.
      if (figure?.checkVisibility({ visibilityProperty: true })) seen.add(figure.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

async function figuresSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(window, "figuresSeen");
    return seen instanceof Set ? [...seen].map(String) : [];
  });
}

const links = [
  { search: "", period: "2020-11-10 2025-03-08", figures: ["383"] },
  { search: "?period=record", period: "2020-11-10 2026-03-13", figures: ["419"] },
  { search: "?period=2024", period: "2024-01-01 2024-12-31", figures: ["382"] },
  {
    search: "?from=2023-06-20&to=2023-08-01",
    period: "2023-06-20 2023-08-01",
    figures: ["303 or 304"],
  },
  {
    search: "?period=visit&at=2025-03-brussels-visit",
    period: "2025-03-06 2025-03-08",
    figures: ["383"],
  },
];

for (const { search, period, figures } of links) {
  test(`shows what a link asks for and nothing else before it: ${search || "no words"}`, async ({
    page,
  }) => {
    await recordFigures(page);
    await open(page, `./${search}`);
    expect(await periodShown(page)).toBe(period);
    await page.waitForLoadState("networkidle");
    expect(await figuresSeen(page)).toEqual(figures);
  });
}

test("opens the card that a link asks for", async ({ page }) => {
  await open(page, "./?period=visit&at=2025-03-brussels-visit");
  const { card } = partsOf(page);
  await expect(card).toContainText("NATO Parliamentary Assembly");
  await expect(markOf(page, "2025-03-brussels-visit")).toHaveAttribute("aria-pressed", "true");
});

test("goes back and forward through the periods, and keeps one over a reload", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await page.getByRole("button", { name: "Brussels visit" }).click();
  await page.goBack();
  expect(await periodShown(page)).toBe("2024-01-01 2024-12-31");
  await page.goBack();
  expect(await periodShown(page)).toBe("2020-11-10 2025-03-08");
  await page.goForward();
  await page.reload();
  expect(await periodShown(page)).toBe("2024-01-01 2024-12-31");
  await expect(page).toHaveTitle(/1 January – 31 December 2024/);
  await page.goBack();
  expect(await periodShown(page)).toBe("2020-11-10 2025-03-08");
});

test("says what of an address could not be used", async ({ page }) => {
  await open(page, "./?from=banana");
  const notice = page.getByRole("status", { name: "About this address" });
  await expect(notice).toContainText("“from=banana” could not be used");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
  await open(page, "./?from=2025-03-08&to=2025-03-06");
  await expect(notice).toContainText("reverse order");
  expect(await periodShown(page)).toBe("2025-03-06 2025-03-08");
});

test("stands for days outside the record, and says that nothing is known of them", async ({
  page,
}) => {
  for (const [search, words] of [
    ["?from=2015-01-01&to=2016-01-01", "nothing is known of the days chosen"],
    ["?from=2027-01-01&to=2027-12-31", "nothing is known of the days chosen"],
    ["?from=2000-01-01&to=2100-12-31", "nothing is counted before that day"],
  ] as const) {
    await open(page, `./${search}`);
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
    await expect(partsOf(page).picture).toBeVisible();
    await expect(partsOf(page).headline.getByText("latest count found")).toBeVisible();
  }
});

test("keeps the period when a mark leads to its disagreement", async ({ page }) => {
  await open(page, "./?period=visit");
  await partsOf(page)
    .headline.getByRole("link", { name: /worded/ })
    .click();
  await expect(page).toHaveURL(/\?period=visit#disagreement-s-2025-03-08-383$/);
  const place = page.getByRole("heading", { name: "383 worded as civilians, 8 March 2025" });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  expect(await periodShown(page)).toBe("2025-03-06 2025-03-08");
  await page.goBack();
  await expect(page).toHaveURL(/\?period=visit$/);
});

test("goes to the disagreement that a link names, though it is folded and loads late", async ({
  page,
}) => {
  await open(page, "./?period=2025#disagreement-s-2021-10-22-172");
  const place = page.getByRole("heading", { name: /^A count that fell: 172 / });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
});

test("goes to the section that a link names, stays there while the page grows, and then lets go", async ({
  page,
}) => {
  // As in browsers that do not keep the place by themselves while the page grows.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { overflow-anchor: none }");
    document.adoptedStyleSheets = [sheet];
  });
  const held: (() => void)[] = [];
  // What stands above the section, and comes after it.
  await page.route(/\/(clearance|assistance)\.json/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await open(page, "./?period=2024#sources");
  const heading = page.getByRole("heading", { name: "Sources and disagreements" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect.poll(() => held.length).toBe(2);
  for (const come of held) come();
  await expect(page.getByRole("table", { name: /^Stated hectares/ }).first()).toBeAttached();
  const section = page.getByRole("region", { name: "Sources" });
  const top = () => section.evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(30);
  await expect(heading).toBeInViewport();
  // The reader goes on from there, and is left where they are, also when the page grows then.
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 400);
  await expect.poll(top).toBeLessThan(-300);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  await page.getByRole("region", { name: "Activity" }).evaluate(async (one) => {
    one.style.blockSize = "9000px";
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  expect(await scrolled()).toBe(before);
});

test("asks no other host for anything", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !url.startsWith("data:")) elsewhere.push(url);
  });
  await open(page);
  await page.getByRole("region", { name: "Sources" }).scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});
