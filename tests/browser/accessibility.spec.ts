import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { mockAddress } from "../support/addresses.ts";
import { laptop, layOutAll, open, partsOf } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every fault that axe finds, as its rule and the elements it is about. */
async function expectAccessible(page: Page) {
  await layOutAll(page);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );
  expect(faults).toEqual([]);
}

const states = [
  { name: "as it opens", search: "" },
  { name: "the Brussels visit, with its card", search: "?period=visit&at=2025-03-brussels-visit" },
  { name: "looking back", search: "?known=2024-06-01&period=2023" },
  { name: "with notices", search: "?from=banana&to=2019-01-01" },
  { name: "a period without statements", search: "?from=2015-01-01&to=2016-01-01" },
];

for (const { name, search } of states) {
  test(`has no faults that axe can find: ${name}`, async ({ page }) => {
    await open(page, `./${search}`);
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
  });
}

test("has none in the dark either, with its tables and lists open", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "./?period=visit#disagreements");
  for (const summary of await page.locator("summary:visible").all()) {
    const isOpen = await summary.evaluate((element) => element.parentElement?.hasAttribute("open"));
    if (!isOpen) await summary.click();
  }
  await expectAccessible(page);
});

test("has none on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "./?period=visit&at=2025-03-brussels-visit");
  await expectAccessible(page);
});

test("has none while it loads, when it failed, and while it looks for newer data", async ({
  page,
}) => {
  let answer: "wait" | "fail" | "continue" = "wait";
  await page.route("**/data/statements.json", async (route) => {
    if (answer === "fail") await route.fulfill({ status: 404 });
    else if (answer === "continue") await route.continue();
  });
  await page.goto("./?known=2025-06-30");
  await expect(page.getByText("Loading the statements and activities")).toBeVisible();
  await expectAccessible(page);
  await page.goto("./");
  await expect(partsOf(page).headline).toContainText("383");
  await expectAccessible(page);

  answer = "fail";
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("the server answered 404");
  await expectAccessible(page);

  answer = "continue";
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(partsOf(page).headline).toContainText("383");
});

test("has none where the data is empty", async ({ page }) => {
  await page.goto(`${mockAddress}?mock=empty`);
  await expect(page.getByText("The data holds no statements yet")).toBeVisible();
  await expectAccessible(page);
});

test("reads out the headline and the rows of the timeline", async ({ page }) => {
  await open(page);
  const { headline, timeline } = partsOf(page);
  await expect(headline).toMatchAriaSnapshot(`
    - region "Headline":
      - paragraph:
        - button /^383/
      - heading "383 people killed or injured since November 2020" [level=2]
      - paragraph:
        - link /worded “civilians”; at most 199 can be/
        - link /Azernews/
      - paragraph: /By the counts nearest to 8 March 2025, 383 people killed or injured/
      - list:
        - listitem:
          - paragraph:
            - button /^419/
          - paragraph: latest count found
        - listitem:
          - paragraph:
            - button /^70/
            - button /^313/
          - paragraph: killed · injured
        - listitem:
          - paragraph:
            - button /^198–199/
          - paragraph: civilians
        - listitem:
          - paragraph: "112"
          - paragraph: activities in the period
  `);
  const rows = await timeline.getByRole("toolbar").all();
  const names = await Promise.all(rows.map((row) => row.getAttribute("aria-label")));
  expect(names).toEqual([
    expect.stringMatching(/^\d+ counts shown$/),
    expect.stringMatching(/^NATO PA delegation: \d+ activities shown$/),
    expect.stringMatching(/^NATO: \d+ activities shown$/),
    expect.stringMatching(/^Other parliaments: \d+ activities shown$/),
    expect.stringMatching(/^Governments, UN, donors: \d+ activities shown$/),
  ]);
});

test("announces a change of period once, when it has come to rest", async ({ page }) => {
  await open(page);
  const live = page.locator("[aria-live=polite][aria-atomic=true]");
  await expect(live).toBeEmpty();
  await page.getByRole("button", { name: "Brussels visit" }).click();
  await expect(live).toHaveText(
    "Period 6–8 March 2025: 383 people killed or injured since November 2020, 1 activity.",
  );
});

test("tells the chosen period and the marks apart in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const colourOf = (name: string) =>
    page
      .getByRole("button", { name, exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await colourOf("Up to the article")).not.toBe(await colourOf("Whole record"));
  await expect(partsOf(page).picture).toBeVisible();
  expect((await page.screenshot()).byteLength).toBeGreaterThan(10_000);
});
