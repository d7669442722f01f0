import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { laptop, ready } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);
}

const deckOf = (page: Page) => page.getByRole("region", { name: "Briefing", exact: true });
const zoomOf = (page: Page) => page.getByRole("region", { name: "One figure, enlarged" });
const dotOf = (page: Page) => page.locator("[data-laser-dot]");
const panelOf = (page: Page) => page.getByRole("dialog", { name: "Display on this screen" });

async function openSlide(page: Page, slide: number) {
  await page.goto(`./?present=1&slide=${slide}`);
  await ready(page);
  await deckOf(page).waitFor();
}

/** Opens the display settings by keyboard alone. */
async function openSettings(page: Page) {
  const button = page.getByRole("button", { name: "Display" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeVisible();
}

/** What the browser says of the wake locks that the page has asked for. */
async function stubWakeLock(page: Page, answer: "granted" | "refused" | "missing") {
  await page.addInitScript((answer) => {
    const asked = { count: 0, release: () => undefined as void };
    Object.assign(window, { wakeLocks: asked });
    const request = () => {
      asked.count += 1;
      if (answer === "refused") return Promise.reject(new Error("The battery is low"));
      const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
      asked.release = () => void lock.dispatchEvent(new Event("release"));
      return Promise.resolve(lock);
    };
    if (answer === "missing") Reflect.deleteProperty(Navigator.prototype, "wakeLock");
    else Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
  }, answer);
}

const locksAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as { wakeLocks: { count: number } }).wakeLocks.count);

test("hides a pointer that has not moved for three seconds, until it moves again", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-24T10:00:00" });
  await openSlide(page, 1);
  // From here on time passes only as told.
  await page.clock.pauseAt("2026-11-24T11:00:00");
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  const cursor = () =>
    deckOf(page)
      .getByRole("button", { name: /^383/ })
      .evaluate((element) => getComputedStyle(element).cursor);
  await page.clock.runFor(2_900);
  expect(await cursor()).toBe("pointer");
  await page.clock.runFor(200);
  expect(await cursor()).toBe("none");
  await page.mouse.move(320, 310);
  expect(await cursor()).toBe("pointer");

  // Over an open panel somebody reads, and will press something next.
  await openSettings(page);
  await page.clock.runFor(10_000);
  expect(await cursor()).toBe("pointer");
  await page.keyboard.press("Escape");
  await page.clock.runFor(6_100);
  expect(await cursor()).toBe("none");

  // Left, the page has its pointer.
  await page.keyboard.press("Escape");
  await page.clock.runFor(1_000);
  await expect(page.locator("html[data-pointer]")).toHaveCount(0);
});

test("follows the pointer with a bright dot, and puts it away by the same key or Escape", async ({
  page,
}) => {
  await openSlide(page, 2);
  await page.keyboard.press("l");
  await expect(dotOf(page)).toBeVisible();
  for (const [x, y] of [
    [400, 300],
    [900, 120],
    [1300, 700],
  ] as const) {
    await page.mouse.move(x, y);
    const box = await dotOf(page).boundingBox();
    if (box === null) throw new Error("there is no dot");
    expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(2);
    expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(2);
  }
  const cursor = await deckOf(page).evaluate((element) => getComputedStyle(element).cursor);
  expect(cursor).toBe("none");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=3/);
  await expect(dotOf(page)).toBeVisible();
  await page.keyboard.press("l");
  await expect(dotOf(page)).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(dotOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dotOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/present=1&slide=3/);
});

test("moves the dot without drawing anything anew", async ({ page }) => {
  await openSlide(page, 2);
  await page.keyboard.press("l");
  await dotOf(page).waitFor();
  await page.mouse.move(200, 200);
  await page.waitForTimeout(500);
  const changes = await page.evaluate(async () => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const element = target as Element;
        // The deck's bar shows itself while the pointer moves: an attribute too, and no drawing.
        if (element.hasAttribute("data-laser-dot") || attributeName === "data-active") continue;
        seen.push(`${element.nodeName} ${attributeName ?? ""}`);
      }
    });
    observer.observe(document.body, { attributes: true, childList: true, subtree: true });
    const empty = { x: 700, y: 20 };
    for (let step = 0; step < 50; step += 1) {
      document.dispatchEvent(
        new PointerEvent("pointermove", { clientX: empty.x + step, clientY: empty.y }),
      );
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return seen;
  });
  expect(changes).toEqual([]);
});

test("enlarges the slide's figure with its words, as text, and gives the slide back", async ({
  page,
}) => {
  await openSlide(page, 1);
  await deckOf(page).getByRole("button", { name: /^383/ }).waitFor();
  await page.keyboard.press("z");
  const zoom = zoomOf(page);
  await expect(zoom).toBeFocused();
  await expect(zoom).toContainText("383");
  await expect(zoom).toContainText("people killed or injured by landmines since November 2020");
  await expect(zoom).toContainText("counted to 8 March 2025");
  await expect(zoom).toContainText("Azernews");
  await expect(zoom).toContainText("at most 199 can be");
  const size = await zoom
    .getByText("383", { exact: true })
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(laptop.height * 0.4);
  const isWhole = await zoom.evaluate(
    (element) =>
      element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth,
  );
  expect(isWhole).toBe(true);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(zoom).toHaveCount(0);
  await expect(page).toHaveURL(/present=1&slide=1/);
  await page.keyboard.press("z");
  await expect(zoom).toBeVisible();
  await page.keyboard.press("z");
  await expect(zoom).toHaveCount(0);
  await page.keyboard.press("z");
  await page.keyboard.press("PageDown");
  await expect(zoom).toHaveCount(0);
  await expect(page).toHaveURL(/slide=2/);
});

test("enlarges the figure that has the focus, or the one under the pointer", async ({ page }) => {
  await openSlide(page, 1);
  const killed = deckOf(page).getByRole("button", { name: /^70, how/ });
  await killed.focus();
  await page.keyboard.press("z");
  await expect(zoomOf(page)).toContainText("people killed by landmines");
  await page.keyboard.press("z");
  await expect(killed).toBeFocused();
  await killed.evaluate((element) => element.blur());
  const injured = deckOf(page).getByRole("button", { name: /^313, how/ });
  await injured.hover();
  await page.keyboard.press("z");
  await expect(zoomOf(page)).toContainText("people injured by landmines");
});

test("covers an enlarged figure, and uncovers it", async ({ page }) => {
  await openSlide(page, 1);
  await deckOf(page).getByRole("button", { name: /^383/ }).waitFor();
  await page.keyboard.press("z");
  await page.keyboard.press(".");
  await expect(page.locator("[data-cover=black]")).toBeVisible();
  await page.keyboard.press(".");
  await expect(page.locator("[data-cover]")).toHaveCount(0);
  await expect(zoomOf(page)).toBeVisible();
});

test("changes the display by keyboard, shows it at once and remembers it", async ({ page }) => {
  await openSlide(page, 1);
  const look = () =>
    deckOf(page).evaluate((deck) => {
      const heading = deck.querySelector("h1");
      const { backgroundColor, color } = getComputedStyle(deck);
      return {
        ground: backgroundColor,
        ink: color,
        text: Number.parseFloat(getComputedStyle(heading ?? deck).fontSize),
        line: getComputedStyle(deck).getPropertyValue("--line-width"),
      };
    });
  const usual = await look();
  expect(usual).toMatchObject({ ground: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)" });
  await openSettings(page);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /White on black/ })).toBeChecked();
  expect(await look()).toMatchObject({ ground: "rgb(0, 0, 0)", ink: "rgb(255, 255, 255)" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Strong/ })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toContainText("120 %");
  const changed = await look();
  expect(changed.text / usual.text).toBeCloseTo(1.2, 1);
  expect(changed.line).not.toBe(usual.line);
  // The slides still turn, so that others can be looked at.
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=2/);

  await page.goto("./?present=1&slide=1");
  await ready(page);
  expect(await look()).toEqual(changed);
  await openSettings(page);
  await page.getByRole("button", { name: "Usual display" }).press("Enter");
  expect(await look()).toEqual(usual);
});

test("says so where what is kept cannot be used", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("presenting.settings", '{"theme":"sepia"}'));
  await openSlide(page, 1);
  await openSettings(page);
  await expect(panelOf(page)).toContainText("could not be used. The usual display is shown.");
});

test("asks to keep the screen awake, and again when the page is seen again", async ({ page }) => {
  await stubWakeLock(page, "granted");
  await openSlide(page, 1);
  await expect.poll(() => locksAsked(page)).toBeGreaterThan(0);
  const before = await locksAsked(page);
  await page.evaluate(() => {
    (window as unknown as { wakeLocks: { release: () => void } }).wakeLocks.release();
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(() => locksAsked(page)).toBe(before + 1);
});

test.describe("the page that checks the room", () => {
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
    for (let slide = 1; slide <= 8; slide += 1) {
      await expect(page).toHaveURL(new RegExp(`slide=${slide}`));
      await expect(heading).not.toBeEmpty();
      await expect(deckOf(page).getByRole("alert")).toHaveCount(0);
      await page.keyboard.press("PageDown");
    }
    expect(errors).toEqual([]);
  });

  test("is led to from the deck's help", async ({ page }) => {
    await openSlide(page, 2);
    await page.keyboard.press("?");
    await page.getByRole("link", { name: "Check the room" }).press("Enter");
    await expect(page).toHaveURL(/\?page=check$/);
    await page.getByRole("button", { name: "Back to the figures" }).press("Enter");
    await expect(page.getByRole("region", { name: "Headline" })).toBeVisible();
  });
});
