import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf } from "../support/browserPage.ts";
import { keyRows, keyStates } from "../support/deckKeyTable.ts";

test.use({ viewport: laptop });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const deckOf = (page: Page) => page.getByRole("region", { name: "Briefing" });
const spoken = (page: Page) => page.locator("[data-deck-spoken]");
const coverOf = (page: Page) => page.locator("[data-cover]");

async function openSlide(page: Page, slide: number, more = "") {
  await open(page, `./?${more}present=1&slide=${slide}`);
  await expect(heading(page)).toBeFocused();
}

/** What a room sees of the deck, and what the deck asked for. */
interface Seen {
  slide: string;
  cover: string | null;
  layers: string[];
  told: string;
  isFull: boolean;
  isLeft: boolean;
  hasDialog: boolean;
  windows: number;
  isDeckFocused: boolean;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const has = (selector: string) => document.querySelector(selector) !== null;
    const search = new URLSearchParams(location.search);
    const layers = {
      help: "dialog[aria-label='Keys of the briefing']",
      overview: "section[aria-label='All slides']",
      notes: "aside[aria-label='Notes']",
      laser: "[data-laser-dot]",
      zoom: "section[aria-label='One figure, enlarged']",
    };
    return {
      slide: search.get("slide") ?? "1",
      cover: document.querySelector("[data-cover]")?.getAttribute("data-cover") ?? null,
      layers: Object.entries(layers).flatMap(([name, selector]) => (has(selector) ? [name] : [])),
      told: document.querySelector("[data-deck-told]")?.textContent ?? "",
      isFull: document.fullscreenElement !== null,
      isLeft: !search.has("present"),
      hasDialog: has("dialog[open][aria-label^='How this number is known']"),
      windows: (window as unknown as { opened?: number }).opened ?? 0,
      isDeckFocused: document.activeElement?.matches("[data-presenting]") ?? false,
    };
  });
}

/** The difference in the words of the table of keys. */
function wordsOf(before: Seen, after: Seen): string {
  const words: string[] = [];
  for (const name of before.layers) if (!after.layers.includes(name)) words.push(`no-${name}`);
  if (before.cover !== null && after.cover === null) words.push(`no-${before.cover}`);
  if (before.told.startsWith("Go to") && !after.told.startsWith("Go to")) words.push("no-typed");
  for (const name of after.layers) if (!before.layers.includes(name)) words.push(name);
  if (after.cover !== null && after.cover !== before.cover) words.push(after.cover);
  if (after.told.startsWith("Go to") && after.told !== before.told)
    words.push(`typed:${after.told.slice("Go to ".length)}`);
  if (after.told === "This is the first slide.") words.push("is-first");
  if (after.told === "This is the last slide.") words.push("is-last");
  if (after.slide !== before.slide && !after.isLeft) words.push(after.slide);
  if (after.isLeft) words.push("leave");
  if (after.isFull !== before.isFull) words.push(after.isFull ? "full" : "window");
  if (after.windows > before.windows) words.push("opens");
  if (before.hasDialog && !after.hasDialog) words.push("closes");
  return words.join();
}

/** Whatever has the focus there does with the key what it does elsewhere. */
const ownDoing: Record<string, Record<string, string>> = {
  help: { Space: "no-help", "Shift+Space": "no-help", Enter: "no-help" },
  overview: { Space: "no-overview", "Shift+Space": "no-overview", Enter: "no-overview" },
  // These slides have no figure to enlarge.
  last: { z: "" },
  slider: { z: "" },
  dialog: { Escape: "closes", Enter: "closes", Space: "closes", "Shift+Space": "closes" },
};

/** Keys that a browser driven by a test would take for itself. */
const browsersOwn = ["F5", "Shift+F5", "Alt+ArrowLeft"];

const prepare: Record<string, (page: Page) => Promise<void>> = {
  deck: async () => undefined,
  first: async () => undefined,
  last: async () => undefined,
  black: (page) => page.keyboard.press("b"),
  white: (page) => page.keyboard.press("w"),
  help: (page) => page.keyboard.press("?"),
  overview: (page) => page.keyboard.press("o"),
  dialog: (page) => page.locator("[data-slide-content] [data-figure]").first().click(),
  field: async (page) => {
    await page.getByRole("button", { name: "Period", exact: true }).focus();
    if (!(await partsOf(page).from.isVisible())) await page.keyboard.press("Enter");
    await partsOf(page).from.focus();
  },
  slider: (page) => page.getByRole("slider", { name: "First day of the period" }).focus(),
  button: (page) => page.getByRole("button", { name: "Period", exact: true }).focus(),
  typed: (page) => page.keyboard.press("3"),
  full: async (page) => {
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
  },
};

const places: Record<string, number> = { first: 1, last: 8 };
/** A slide with a timeline in the fourth place, so that there is a slider on it. */
async function withTimelineFourth(page: Page) {
  await page.route("**/data/briefing.json", async (route) => {
    const response = await route.fetch();
    const content: { rows: { shows: string }[] } = await response.json();
    const rows = content.rows.map((row, index) =>
      index === 3 ? { ...row, shows: "timeline" } : row,
    );
    await route.fulfill({ json: { ...content, rows } });
  });
}

async function countWindows(page: Page) {
  await page.addInitScript(() => {
    window.open = () => {
      const counter = window as unknown as { opened?: number };
      counter.opened = (counter.opened ?? 0) + 1;
      return null;
    };
  });
}

for (const [index, name] of keyStates.entries())
  test(`every key in its state: ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await countWindows(page);
    if (name === "slider") await withTimelineFourth(page);
    await openSlide(page, places[name] ?? 4);
    const base = await look(page);
    const reset = async () => {
      const seen = await look(page);
      if (seen.isFull) {
        await page.evaluate(() => document.exitFullscreen());
        await page.waitForFunction(() => document.fullscreenElement === null);
        // An Escape that comes with it would be the same step.
        await page.waitForTimeout(300);
      }
      if (seen.layers.includes("help")) await page.keyboard.press("Escape");
      if (seen.cover !== null) await page.keyboard.press("Escape");
      for (const layer of seen.layers)
        if (layer !== "help") await page.keyboard.press(layer.slice(0, 1));
      await page.evaluate((search) => {
        if (location.search === search) return;
        history.replaceState(null, "", search);
        window.dispatchEvent(new PopStateEvent("popstate"));
      }, `?present=1&slide=${base.slide}`);
      if (seen.isLeft) await expect(deckOf(page)).toBeVisible();
      await deckOf(page).focus();
      if ((await look(page)).told.startsWith("Go to")) await page.keyboard.press("Escape");
    };
    const found: string[] = [];
    for (const { key, cells } of keyRows) {
      if (browsersOwn.includes(key)) continue;
      await prepare[name]?.(page);
      const before = await look(page);
      await page.keyboard.press(key === "." ? "." : key);
      const said = ownDoing[name]?.[key] ?? cells[index] ?? "";
      const expected = said === "-" || said === "." || said === "deck" ? "" : said;
      await expect
        .poll(async () => wordsOf(before, await look(page)), { message: key })
        .toBe(expected);
      if (said === "deck") expect(await look(page)).toMatchObject({ isDeckFocused: true });
      found.push(key);
      await reset();
    }
    expect(found.length).toBe(keyRows.length - browsersOwn.length);
  });

test("starts with P and with the link, fills the screen, and gives the page back", async ({
  page,
}) => {
  await open(page, "./?period=2024");
  await page.mouse.wheel(0, 500);
  await page.keyboard.press("p");
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=1$/);
  await page.waitForFunction(() => document.fullscreenElement === document.documentElement);
  await expect(page.getByText(/Period changed\. As saved:/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expect(deckOf(page)).toBeVisible();
  // The first Escape has left full screen; one that comes with it is the same step.
  await page.waitForTimeout(350);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?period=2024$/);
  const link = page.getByRole("link", { name: "Present", exact: true });
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\?period=2024$/);
  await expect(link).toBeFocused();
});

test("goes on in its window where full screen is refused, and asks again with F", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const granted = Object.getOwnPropertyDescriptor(Element.prototype, "requestFullscreen") ?? {};
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
    Object.assign(window, {
      grant: () => Object.defineProperty(Element.prototype, "requestFullscreen", granted),
    });
  });
  await open(page);
  await page.getByRole("link", { name: "Present", exact: true }).click();
  const line = page.locator("p:not([data-deck-spoken])", {
    hasText: "Full screen was not granted.",
  });
  await expect(line).toBeVisible();
  await expect(spoken(page)).toContainText("Full screen was not granted.");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=2$/);
  await page.evaluate(() => (window as unknown as { grant: () => void }).grant());
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(line).toBeHidden();
});

test("keeps the slide where full screen is lost, and offers to return", async ({ page }) => {
  await openSlide(page, 3);
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => document.exitFullscreen());
  const line = page.locator("p:not([data-deck-spoken])", { hasText: "Full screen was left." });
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/slide=3$/);
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(line).toBeHidden();
  // Left on purpose, it is no loss.
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expect(line).toBeHidden();
});

test("comes back to the same slide after a reload, with nothing but paper before it", async ({
  page,
}) => {
  await openSlide(page, 5, "period=2024&");
  await page.keyboard.press("b");
  await expect(coverOf(page)).toBeVisible();
  await page.route("**/data/statements.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  const seen = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const text = await page.evaluate(() => {
      const title = document.querySelector("h1");
      const isShown = title !== null && title.checkVisibility({ visibilityProperty: true });
      return isShown ? title.textContent : "";
    });
    seen.add(text);
    if (text !== "" && (await page.locator("html[data-ready]").count()) > 0) break;
    await page.waitForTimeout(30);
  }
  expect([...seen].filter((text) => text !== "")).toEqual(["Year by year"]);
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=5$/);
  await expect(coverOf(page)).toHaveCount(0);
});

test("offers full screen again after a reload that took it", async ({ page }) => {
  await openSlide(page, 2);
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.reload();
  await expect(page.getByText("Full screen was left.").first()).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.reload();
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("Full screen was left.")).toHaveCount(0);
});

test("resumes with Shift+F5 where it was left, once somebody has presented here", async ({
  page,
}) => {
  await openSlide(page, 6);
  await open(page, "./");
  await page.evaluate(() =>
    document.dispatchEvent(
      new KeyboardEvent("keydown", { key: "F5", shiftKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(page).toHaveURL(/present=1&slide=6$/);
  await expect(page.getByText(/Period changed/)).toBeHidden();
});

test("is heard once a slide, and not of the period as well", async ({ page }) => {
  await openSlide(page, 1);
  await expect(spoken(page)).toBeEmpty();
  await page.keyboard.press("End");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(spoken(page)).toHaveText(/^Slide 6 of 8: /);
  await page.keyboard.press("PageUp");
  await expect(spoken(page)).toHaveText("Slide 5 of 8: Year by year");
  await page.waitForTimeout(900);
  const others = page.locator("[aria-live=polite]:not([data-deck-spoken])");
  expect((await others.allTextContents()).join("")).toBe("");
  await expect(page).toHaveTitle(/^5\/8 Year by year/);
});

test("shows its controls while the pointer moves, and works with them alone", async ({ page }) => {
  await openSlide(page, 1);
  const bar = page.getByRole("group", { name: "Controls of the briefing" });
  await expect(bar).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 300);
  await expect(bar).toHaveCSS("opacity", "1");
  await bar.getByRole("button", { name: "Next" }).click();
  await expect(page).toHaveURL(/slide=2$/);
  // The focus has stayed on the slide, so Space turns it.
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/slide=3$/);
  await bar.getByRole("button", { name: "Period" }).click();
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await expect(page).toHaveURL(/\?period=2024&present=1&slide=3$/);
  await page.getByRole("button", { name: "Show as saved" }).click();
  await expect(page).toHaveURL(/\?period=visit&present=1&slide=3$/);
  await page.mouse.move(5, 5);
  await expect(bar).toHaveCSS("opacity", "0");
  // By the Tab key they come to sight too.
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await bar.evaluate((element) => element.contains(document.activeElement))) break;
  }
  await expect(bar).toHaveCSS("opacity", "1");
});

test("chooses a slide in the overview with arrows, Enter and the pointer", async ({ page }) => {
  await openSlide(page, 2);
  await page.keyboard.press("o");
  const all = page.getByRole("region", { name: "All slides" });
  await expect(all.getByRole("button", { name: /^2\. / })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(all.getByRole("button", { name: /^6\. / })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(all).toBeHidden();
  await expect(page).toHaveURL(/slide=5$/);
  await page.keyboard.press("o");
  await all.getByRole("button", { name: /^8\. / }).click();
  await expect(page).toHaveURL(/slide=8$/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/slide=7$/);
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("turns with a swipe, and not with a drag of the period", async ({ page }) => {
    await openSlide(page, 1);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
      for (let step = 1; step <= 5; step += 1)
        await session.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [
            { x: from.x + ((to.x - from.x) * step) / 5, y: from.y + ((to.y - from.y) * step) / 5 },
          ],
        });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe({ x: 300, y: 400 }, { x: 100, y: 410 });
    await expect(page).toHaveURL(/slide=2$/);
    await swipe({ x: 100, y: 300 }, { x: 120, y: 500 });
    await expect(page).toHaveURL(/slide=2$/);
    await partsOf(page).strip.scrollIntoViewIfNeeded();
    const strip = await partsOf(page).strip.boundingBox();
    if (!strip) throw new Error("no strip");
    const y = strip.y + strip.height / 2;
    await swipe({ x: strip.x + strip.width * 0.7, y }, { x: strip.x + strip.width * 0.4, y });
    await expect(page).toHaveURL(/slide=2$/);
    await swipe({ x: 100, y: 200 }, { x: 300, y: 210 });
    await expect(page).toHaveURL(/slide=1$/);
  });
});

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
for (const [name, keys] of [
  ["the figure", ""],
  ["the timeline", "PageDown"],
  ["black", "b"],
  ["white", "w"],
  ["the overview", "o"],
  ["help", "?"],
  ["notes and typed digits", "n 1 2"],
  ["the last slide, which it says", "End PageDown"],
] as const)
  test(`has no faults that axe can find: ${name}`, async ({ page }) => {
    await openSlide(page, 1);
    for (const key of keys.split(" ")) if (key !== "") await page.keyboard.press(key);
    await page.waitForLoadState("networkidle");
    await page.mouse.move(200, 200);
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    ).toEqual([]);
  });
