import { expect, type Page, test } from "@playwright/test";
import { laptop, markOf, middleOf, open, partsOf, periodShown } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const visit = "2025-03-brussels-visit";

/** Drags from one place to another, and looks on the way. */
async function drag(
  page: Page,
  from: { x: number; y: number },
  across: number,
  look: () => Promise<void> = () => Promise.resolve(),
) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await page.mouse.move(from.x + across * share, from.y);
    await look();
  }
  await page.mouse.up();
}

test("drags an end of the period, drawing on the way, as one step of the history", async ({
  page,
}) => {
  await open(page);
  const { headline, timeline, last } = partsOf(page);
  const drawn = timeline.locator("h2 + p");
  const seen = [await drawn.textContent()];
  await drag(page, await middleOf(last), -300, async () => {
    await expect(drawn).not.toHaveText(seen.at(-1) ?? "");
    expect(await periodShown(page)).toMatch(/^2020-11-10 /);
    seen.push(await drawn.textContent());
  });
  expect(new Set(seen).size).toBe(5);
  const shown = await periodShown(page);
  expect(shown < "2020-11-10 2024-06-01").toBe(true);
  await expect(page).toHaveURL(new RegExp(`to=${shown.slice(11)}$`));
  await expect(headline.locator("p").first()).not.toHaveText("383");

  await page.goBack();
  expect(await periodShown(page)).toBe("2020-11-10 2025-03-08");
  await expect(headline.locator("p").first()).toHaveText("383");
});

test("drags the window as a whole: it keeps its length, and stays in the record", async ({
  page,
}) => {
  await open(page, "./?period=2024");
  const { window } = partsOf(page);
  const lengthOf = (period: string) =>
    (Date.parse(period.slice(11)) - Date.parse(period.slice(0, 10))) / 86_400_000;
  await drag(page, await middleOf(window), -200);
  const moved = await periodShown(page);
  expect(moved < "2024-01-01").toBe(true);
  expect(lengthOf(moved)).toBe(365);
  await drag(page, await middleOf(window), 640);
  const atEnd = await periodShown(page);
  expect(atEnd.slice(11)).toBe("2026-03-13");
  expect(lengthOf(atEnd)).toBe(365);
});

test("keeps a card while the pointer goes into it, and lets it go afterwards", async ({ page }) => {
  await open(page, "./?period=visit");
  const { card, headline } = partsOf(page);
  await markOf(page, visit).hover();
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  if (!box) throw new Error("The card has no place on the screen");
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await expect(page).not.toHaveURL(/at=/);
  await headline.hover();
  await expect(card).toBeHidden();
});

test("keeps a chosen mark's card, and its address", async ({ page }) => {
  await open(page, "./?period=visit");
  const { card, headline } = partsOf(page);
  await markOf(page, visit).click();
  await headline.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`at=${visit}`));
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/at=/);
});

test("lists what a cluster holds, and shows the one that is chosen", async ({ page }) => {
  await open(page);
  const { timeline, card } = partsOf(page);
  const lane = timeline.getByRole("toolbar", { name: /^Governments, UN, donors/ });
  const cluster = lane.getByRole("button", { name: /^\d+ activities/ }).first();
  const count = Number((await cluster.getAttribute("aria-label"))?.split(" ")[0]);
  await cluster.click();
  await expect(card.getByRole("listitem")).toHaveCount(count);
  const choice = card.getByRole("listitem").getByRole("button").first();
  const title = (await choice.textContent())?.replace(/^[^:]*: /, "") ?? "";
  await choice.click();
  await expect(page).toHaveURL(/at=/);
  await expect(card.getByRole("heading")).toHaveText(title);
});

test("lets the pointer tell counts of neighbouring days apart", async ({ page }) => {
  await open(page);
  const { card } = partsOf(page);
  for (const [id, words] of [
    ["s-2025-02-21-383", "383 people killed or injured"],
    ["s-2025-03-10-384", "384 people killed or injured"],
  ] as const) {
    const reach = await markOf(page, id).locator("path").first().boundingBox();
    if (!reach) throw new Error(`${id} cannot be pointed at`);
    await page.mouse.move(reach.x + reach.width / 2, reach.y + 1);
    await expect(card).toContainText(words);
  }
});

test("opens the article's 383 at its own point, with its source", async ({ page }) => {
  await open(page);
  const { card } = partsOf(page);
  const point = await middleOf(markOf(page, "s-2025-03-08-383").locator("circle").first());
  await page.mouse.move(point.x, point.y);
  await expect(card).toContainText("Azernews");
  await page.mouse.click(point.x, point.y);
  await expect(page).toHaveURL(/at=s-2025-03-08-383/);
  await expect(card.getByRole("link", { name: /Azernews/ })).toHaveAttribute("href", /^https:/);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("opens a card with a tap, and closes it with another", async ({ page }) => {
    await open(page, "./?period=visit");
    const { card } = partsOf(page);
    await markOf(page, visit).tap();
    await expect(card).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`at=${visit}`));
    await card.getByRole("button", { name: "Close" }).tap();
    await expect(card).toBeHidden();
  });
});
