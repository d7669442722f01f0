import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { slideCount } from "../support/slides.ts";
import { laptop, ready } from "../support/browserPage.ts";
import { deckOf, openSlide } from "../support/deckPage.ts";
import { stubScreens } from "../support/screens.ts";
import { stubWakeLock } from "../support/wakeLock.ts";

test.use({ viewport: laptop });

const row = (page: Page, name: string) =>
  page.locator("li[data-state]").filter({ has: page.getByText(name, { exact: true }) });

async function openCheck(page: Page) {
  await page.goto("./?page=check");
  await ready(page);
  await expect(page.getByRole("heading", { name: "Check the room" })).toBeFocused();
}

const presses: [string, string, string][] = [
  ["PageDown", "next", "PageDown"],
  ["PageUp", "previous", "PageUp"],
  [".", "black", "."],
  ["F5", "start", "F5"],
  ["Escape", "escape", "Escape"],
  ["Enter", "enter", "Enter"],
  ["Home", "first", "Home"],
  ["End", "last", "End"],
  ["4", "jump", "4"],
  ["w", "white", "w"],
  ["o", "overview", "o"],
  ["n", "notes", "n"],
  ["z", "zoom", "z"],
  ["l", "laser", "l"],
  ["f", "fullScreen", "f"],
  ["s", "presenter", "s"],
  ["?", "help", "?"],
  ["ArrowRight", "next", "PageDown, ArrowRight"],
  ["ArrowLeft", "previous", "PageUp, ArrowLeft"],
  ["Space", "next", "PageDown, ArrowRight, Space"],
  ["Shift+F5", "start", "F5, Shift+F5"],
  ["b", "black", "., b"],
];

test("lights up for every key, and stays where it is", async ({ page }) => {
  // Twenty-two keys, and a look at each.
  test.slow();
  await openCheck(page);
  await expect(page.locator("[data-key-row][data-lit]")).toHaveCount(0);
  for (const [key, name, words] of presses) {
    await page.keyboard.press(key);
    const lit = page.locator(`[data-key-row="${name}"]`);
    await expect(lit).toHaveAttribute("data-lit", "true");
    await expect(lit).toContainText(words);
  }
  await expect(page.locator("[data-key-row]:not([data-lit])")).toHaveCount(0);
  await page.keyboard.press("ScrollLock");
  await expect(page.getByText(/without use while presenting: ScrollLock/)).toBeVisible();
  await expect(page).toHaveURL(/\?page=check$/);
  await expectAccessible(page);
});

test("says what the screen, the data and the code are", async ({ page }) => {
  await openCheck(page);
  await expect(row(page, "Screen")).toContainText(/1,366 × 768 pixels, 16:9/);
  await expect(row(page, "Everything is loaded")).toContainText(
    "Loaded: the briefing goes on without the network. A reload needs it.",
  );
  await expect(row(page, "Last update of the data")).toContainText(
    /were last updated on \d+ \w+ \d{4}: /,
  );
  const full = row(page, "Full screen");
  await full.getByRole("button", { name: "Try full screen" }).click();
  await expect(full).toContainText("The page fills the screen.");
  await full.getByRole("button", { name: "Leave full screen" }).click();
  await expect(full).toContainText("It was granted.");
});

for (const [answer, words, state] of [
  ["granted", "the screen does not go dark by itself", "OK"],
  ["refused", "The browser refused it (“The battery is low”)", "Needs attention"],
  ["missing", "Set the computer to keep its screen on.", "Not available in this browser"],
] as const) {
  test(`says whether the screen stays awake: ${answer}`, async ({ page }) => {
    await stubWakeLock(page, answer);
    await openCheck(page);
    await expect(row(page, "Screen stays awake")).toContainText(words);
    await expect(row(page, "Screen stays awake")).toContainText(state);
  });
}

for (const [slides, asks, words, state] of [
  ["projector", true, "Granted: the presenter's window opens on your own screen.", "Connected"],
  ["refused", true, "Not granted: look where the presenter's window appears", "Connected"],
  ["alone", false, "the room then sees the presenter's window (S) too", "One screen"],
] as const)
  test(`says how the second screen stands: ${slides}`, async ({ page, context }) => {
    await stubScreens(context, slides);
    await openCheck(page);
    const second = row(page, "Second screen");
    await expect(second).toContainText(state);
    await expect(second).not.toContainText("OK");
    await expect(second).toHaveAttribute("data-state", asks ? "ok" : "note");
    const ask = second.getByRole("button", { name: "Ask the browser now" });
    await expect(ask).toHaveCount(asks ? 1 : 0);
    if (asks) await ask.press("Enter");
    await expect(second).toContainText(words);
  });

test("says what could not be loaded, and loads it again", async ({ page }) => {
  await page.route("**/data/returns.json", (route) => route.fulfill({ status: 404 }));
  await openCheck(page);
  const loaded = row(page, "Everything is loaded");
  await expect(loaded).toContainText("Not loaded: returns.json.");
  await expect(loaded).toContainText("Needs attention");
  await page.unroute("**/data/returns.json");
  await loaded.getByRole("button", { name: "Load again" }).press("Enter");
  await expect(loaded).toContainText("Loaded: the briefing goes on");
});

test("is right that the briefing goes on without the network", async ({ page, context }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await openCheck(page);
  await expect(row(page, "Everything is loaded")).toContainText("Loaded: the briefing goes on");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Present", exact: true }).press("Enter");
  const heading = deckOf(page).getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  for (let slide = 1; slide <= slideCount; slide += 1) {
    await expect(page).toHaveURL(new RegExp(`slide=${slide}`));
    await expect(heading).not.toBeEmpty();
    await expect(deckOf(page).getByRole("alert")).toHaveCount(0);
    await page.keyboard.press("PageDown");
  }
  expect(errors).toEqual([]);
});

test("shows the test card in full screen, also from within it, and Escape stays the browser's", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const keys = { isLocked: false };
    const lock = () => Promise.resolve(void (keys.isLocked = true));
    const unlock = () => void (keys.isLocked = false);
    Object.defineProperty(navigator, "keyboard", { value: { lock, unlock } });
    Object.assign(window, { keys });
  });
  await openCheck(page);
  const isLocked = () =>
    page.evaluate(() => (window as unknown as { keys: { isLocked: boolean } }).keys.isLocked);
  await row(page, "Full screen").getByRole("button", { name: "Try full screen" }).press("Enter");
  await expect.poll(isLocked).toBe(true);
  await page.getByRole("button", { name: "Show it in full screen" }).press("Enter");
  await page.waitForFunction(() => document.fullscreenElement?.role === "img");
  expect(await isLocked()).toBe(false);
});

test("is led to from the deck's help", async ({ page }) => {
  await openSlide(page, 2);
  await page.keyboard.press("?");
  await page.getByRole("link", { name: "Check the room" }).press("Enter");
  await expect(page).toHaveURL(/\?page=check$/);
  await page.getByRole("button", { name: "Back to the figures" }).press("Enter");
  await expect(page.getByRole("region", { name: "Headline" })).toBeVisible();
});

test("a briefing opened by its link goes on without network, through every slide", async ({
  page,
  context,
}) => {
  await openSlide(page, 1);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const heading = deckOf(page).getByRole("heading", { level: 1 });
  for (let slide = 1; slide <= slideCount; slide += 1) {
    await expect(page).toHaveURL(new RegExp(`slide=${slide}$`));
    await expect(heading).not.toBeEmpty();
    await expect(deckOf(page).getByRole("alert")).toHaveCount(0);
    await expect(deckOf(page).getByText(/: loading\.|could not/)).toHaveCount(0);
    await page.keyboard.press("PageDown");
  }
});
