import { expect, type Page, test } from "@playwright/test";
import briefing from "../../data/briefing.json" with { type: "json" };
import { laptop, partsOf } from "../support/browserPage.ts";
import { keyRows, keyStates } from "../support/deckKeyTable.ts";
import { deckOf, fillScreen, openSlide } from "../support/deckPage.ts";
import { look, watchKeys, wordsOf } from "../support/deckSeen.ts";

test.use({ viewport: laptop });

/** Whatever has the focus there does with the key what it does elsewhere. */
const ownDoing: Record<string, Record<string, string>> = {
  help: { Space: "no-help", "Shift+Space": "no-help", Enter: "no-help" },
  overview: { Space: "no-overview", "Shift+Space": "no-overview", Enter: "no-overview" },
  dialog: { Escape: "closes", Enter: "closes", Space: "closes", "Shift+Space": "closes" },
};

/** Keys that a browser driven by a test would take for itself. */
const browsersOwn = ["Alt+ArrowLeft"];

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
  full: fillScreen,
  left: async (page) => {
    await fillScreen(page);
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.waitForTimeout(sameStep);
  },
  zoom: (page) => page.keyboard.press("z"),
  laser: (page) => page.keyboard.press("l"),
  notes: (page) => page.keyboard.press("n"),
};
/** Wherever full screen has been on, it has been so before the key is pressed. */
const begun = ["full", "left"];
/** So soon after full screen was left an Escape would be the same step; in milliseconds. */
const sameStep = 300;

const places: Record<string, number> = { first: 1, last: 8 };
/** Eight slides, as the table of keys has them; for a slider, with a timeline in the fourth place. */
async function withEightSlides(page: Page, hasTimeline: boolean) {
  const rows = briefing.rows
    .slice(0, 8)
    .map((row, index) => (index === 3 && hasTimeline ? { ...row, shows: "timeline" } : row));
  await page.route("**/data/briefing.json", (route) =>
    route.fulfill({ json: { ...briefing, rows } }),
  );
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
    await withEightSlides(page, name === "slider");
    await watchKeys(page);
    const base = places[name] ?? 4;
    await openSlide(page, base);
    const reset = async () => {
      const seen = await look(page);
      if (seen.isFull) {
        await page.evaluate(() => document.exitFullscreen());
        await page.waitForFunction(() => document.fullscreenElement === null);
        if (!begun.includes(name)) {
          // In these states nobody has asked for full screen; the tab must not remember that somebody did.
          await page.evaluate(() => sessionStorage.clear());
          await openSlide(page, base);
          return;
        }
        await page.waitForTimeout(sameStep);
      }
      if (seen.layers.includes("help")) await page.keyboard.press("Escape");
      if (seen.cover !== null) await page.keyboard.press("Escape");
      for (const layer of seen.layers)
        if (layer !== "help") await page.keyboard.press(layer.slice(0, 1));
      await page.evaluate((search) => {
        if (location.search === search) return;
        history.replaceState(null, "", search);
        window.dispatchEvent(new PopStateEvent("popstate"));
      }, `?present=1&slide=${base}`);
      if (seen.isLeft) await expect(deckOf(page)).toBeVisible();
      await deckOf(page).focus();
      if ((await look(page)).told.startsWith("Go to")) await page.keyboard.press("Escape");
    };
    const found: string[] = [];
    for (const { key, cells } of keyRows) {
      if (browsersOwn.includes(key)) continue;
      await prepare[name]?.(page);
      const before = await look(page);
      await page.keyboard.press(key);
      const cell = cells[index] ?? "";
      const said = ownDoing[name]?.[key] ?? cell;
      const expected = said === "-" || said === "." || said === "deck" ? "" : said;
      await expect
        .poll(async () => wordsOf(before, await look(page)), { message: key })
        .toBe(expected);
      expect((await look(page)).isTaken, `${key} is ${cell}`).toBe(cell !== "-");
      if (said === "deck") expect(await look(page)).toMatchObject({ isDeckFocused: true });
      found.push(key);
      await reset();
    }
    expect(found.length).toBe(keyRows.length - browsersOwn.length);
  });
