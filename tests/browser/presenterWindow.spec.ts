import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, type Page, expect, test } from "@playwright/test";
import { laptop, ready } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const windowOf = (page: Page) => page.getByRole("region", { name: "Presenter’s window" });
const partOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const deckOf = (page: Page) => page.getByRole("region", { name: "Briefing", exact: true });
const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });
const badge = (page: Page) => windowOf(page).getByText(/^The audience’s screen is/);
const first = "How many people were killed or injured";
const second = "The count and the activity, day by day";
const third = "The working visit to Brussels and its meetings";

/** A channel that a test can cut: what is sent and what comes is lost, and nobody is told. */
const cuttable = () => {
  const state = window as Window & { isCut?: boolean };
  const listen = (event: Event) => {
    if (state.isCut) event.stopImmediatePropagation();
  };
  // Heard before the page's own listener, because the channel gets it first.
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = new Proxy(Channel, {
    construct(Original, [name]: [string]) {
      const made = new Original(name);
      const send = made.postMessage.bind(made);
      made.postMessage = (message: unknown) => {
        if (!state.isCut) send(message);
      };
      made.addEventListener("message", listen);
      return made;
    },
  });
};

const cut = (page: Page, isCut: boolean) =>
  page.evaluate((value) => void ((window as Window & { isCut?: boolean }).isCut = value), isCut);

async function openDeck(context: BrowserContext, address = "./?present=1"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await expect(deckOf(page)).toBeVisible();
  return page;
}

async function openPresenter(
  context: BrowserContext,
  address = "./?present=presenter",
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(windowOf(page)).toBeVisible();
  return page;
}

/** Both windows, linked. */
async function openBoth(context: BrowserContext) {
  await context.addInitScript(cuttable);
  const audience = await openDeck(context);
  const presenter = await openPresenter(context);
  await expect(windowOf(presenter).getByText("Linked", { exact: true })).toBeVisible();
  return { audience, presenter };
}

test("turning in either window turns both", async ({ context }) => {
  const { audience, presenter } = await openBoth(context);
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(audience)).toHaveText(second);
  await expect(titleOf(presenter)).toHaveText(second);
  await audience.keyboard.press("PageDown");
  await expect(titleOf(presenter)).toHaveText(third);
  await expect(windowOf(presenter).getByText("3 / 8", { exact: true }).first()).toBeVisible();
  await presenter.keyboard.press("8");
  await presenter.keyboard.press("Enter");
  await expect(audience).toHaveURL(/slide=8/);
  await expect(windowOf(presenter).getByText("This is the last slide").first()).toBeVisible();
  await presenter.getByRole("navigation", { name: "Slides" }).getByText(first).click();
  await expect(titleOf(audience)).toHaveText(first);
});

test("clicks that come fast end at the same slide", async ({ context }) => {
  const { audience, presenter } = await openBoth(context);
  for (let turn = 0; turn < 20; turn += 1) {
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageUp");
  }
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(audience)).toHaveText(second);
  await expect(titleOf(presenter)).toHaveText(second);
  await audience.waitForTimeout(1500);
  await expect(titleOf(audience)).toHaveText(second);
  await expect(titleOf(presenter)).toHaveText(second);
});

test("a period that is changed live in one shows in the other", async ({ context }) => {
  const { audience, presenter } = await openBoth(context);
  await presenter.getByText("Period", { exact: true }).click();
  await presenter.getByRole("button", { name: "2024", exact: true }).click();
  await expect(audience).toHaveURL(/period=2024/);
  await expect(deckOf(audience).getByText(/Period changed/)).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(audience).not.toHaveURL(/period=2024/);
});

test("the screen goes black from either; the presenter’s window sees on and says so", async ({
  context,
}) => {
  const { audience, presenter } = await openBoth(context);
  await presenter.keyboard.press("b");
  await expect(audience.locator("[data-cover='black']")).toBeVisible();
  await expect(badge(presenter)).toHaveText("The audience’s screen is black");
  await expect(titleOf(presenter)).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(audience.locator("[data-cover]")).toHaveCount(0);
  await expect(badge(presenter)).toHaveCount(0);
  await audience.keyboard.press("w");
  await expect(badge(presenter)).toHaveText("The audience’s screen is white");
  await presenter.getByRole("button", { name: "White screen" }).click();
  await expect(audience.locator("[data-cover]")).toHaveCount(0);
});

test("a reload of either keeps the slide; one of the audience’s screen shows it", async ({
  context,
}) => {
  const { audience, presenter } = await openBoth(context);
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(audience)).toHaveText(second);
  await presenter.reload();
  await expect(titleOf(presenter)).toHaveText(second);
  await presenter.keyboard.press("b");
  await expect(badge(presenter)).toBeVisible();
  await audience.reload();
  await expect(titleOf(audience)).toHaveText(second);
  await expect(audience.locator("[data-cover]")).toHaveCount(0);
  await expect(badge(presenter)).toHaveCount(0);
  await expect(windowOf(presenter).getByText("Linked", { exact: true })).toBeVisible();
});

test("closing either leaves the other going on", async ({ context }) => {
  const { audience, presenter } = await openBoth(context);
  await audience.close({ runBeforeUnload: true });
  await expect(
    windowOf(presenter).getByText("Not linked: no audience’s screen is open"),
  ).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(presenter)).toHaveText(second);
  const again = await openDeck(context);
  await expect(titleOf(again)).toHaveText(second);
  await presenter.close({ runBeforeUnload: true });
  await again.keyboard.press("PageDown");
  await expect(titleOf(again)).toHaveText(third);
});

test("a link that breaks is said to the presenter alone; each goes on, and the last change wins", async ({
  context,
}) => {
  const { audience, presenter } = await openBoth(context);
  await cut(audience, true);
  await cut(presenter, true);
  const lost = windowOf(presenter).getByText("Not linked: the audience’s screen goes on by itself");
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(presenter)).toHaveText(second);
  await expect(lost).toBeVisible();
  await expect(titleOf(audience)).toHaveText(first);
  await expect(audience.getByText(/linked/i)).toHaveCount(0);
  await audience.keyboard.press("3");
  await audience.keyboard.press("Enter");
  await expect(titleOf(audience)).toHaveText(third);
  await cut(audience, false);
  await cut(presenter, false);
  await expect(lost).toHaveCount(0);
  await expect(titleOf(presenter)).toHaveText(third);
  await presenter.keyboard.press("PageUp");
  await expect(titleOf(audience)).toHaveText(second);
});

test("without BroadcastChannel the storage carries the link", async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
  });
  const audience = await openDeck(context);
  const presenter = await openPresenter(context);
  await expect(windowOf(presenter).getByText("Linked", { exact: true })).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(titleOf(audience)).toHaveText(second);
});

test("three windows stay in step", async ({ context }) => {
  const { audience, presenter } = await openBoth(context);
  const other = await openDeck(context);
  await presenter.keyboard.press("End");
  for (const page of [audience, other]) await expect(page).toHaveURL(/slide=8/);
  await other.keyboard.press("Home");
  for (const page of [audience, presenter]) await expect(titleOf(page)).toHaveText(first);
});

test("S opens the window for the slide that is shown; its title says whose it is", async ({
  context,
}) => {
  const audience = await openDeck(context, "./?present=1&slide=2");
  const opening = context.waitForEvent("page");
  await audience.keyboard.press("s");
  const presenter = await opening;
  await expect(windowOf(presenter)).toBeVisible();
  await expect(titleOf(presenter)).toHaveText(second);
  await expect(presenter).toHaveTitle(`Presenter’s window, 2 of 8: ${second}`);
  await audience.keyboard.press("s");
  await audience.waitForTimeout(300);
  expect(context.pages()).toHaveLength(2);
});

test("a window that is blocked is said, with a link that opens it", async ({ context }) => {
  const audience = await openDeck(context);
  await audience.evaluate(() => void (window.open = () => null));
  await audience.keyboard.press("s");
  const said = audience.getByRole("alert").filter({ hasText: "did not open" });
  await expect(said).toBeVisible();
  const opening = context.waitForEvent("page");
  await said.getByRole("link", { name: "Open it here" }).click();
  await expect(windowOf(await opening)).toBeVisible();
  await expect(said).toHaveCount(0);
});

for (const viewport of [laptop, { width: 1280, height: 720 }])
  test(`fits ${viewport.width}×${viewport.height} as a whole, on every slide`, async ({
    context,
  }) => {
    test.slow();
    const presenter = await openPresenter(context);
    await presenter.setViewportSize(viewport);
    for (let slide = 1; slide <= 8; slide += 1) {
      await expect(
        windowOf(presenter).getByText(`${slide} / 8`, { exact: true }).first(),
      ).toBeVisible();
      const { scroll, size } = await presenter.evaluate(() => ({
        scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        size: [window.innerWidth, window.innerHeight],
      }));
      expect(scroll).toEqual(size);
      for (const name of ["This slide", "Notes", "The numbers on this slide", "If asked"]) {
        const box = await partOf(presenter, name).boundingBox();
        expect(box && box.x + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
      }
      await presenter.keyboard.press("PageDown");
    }
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`has no accessibility defects, ${colorScheme}`, async ({ context }) => {
    test.slow();
    const presenter = await openPresenter(context);
    await presenter.emulateMedia({ colorScheme });
    for (const slide of ["1", "7"]) {
      await presenter.keyboard.press(slide);
      await presenter.keyboard.press("Enter");
      await presenter.waitForTimeout(600);
      const { violations } = await new AxeBuilder({ page: presenter })
        .withTags(standards)
        // The slide is drawn small, so its numbers are too; each is pressed in the list beside it.
        .exclude("[data-presenting]")
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
    }
  });

test("the numbers of the slide are all listed, the most important first", async ({ context }) => {
  const presenter = await openPresenter(context);
  const numbers = partOf(presenter, "The numbers on this slide").getByRole("listitem");
  await expect(numbers.first()).toContainText("383 people killed or injured");
  await expect(numbers.first().getByRole("link", { name: /Azernews/ })).toHaveAttribute(
    "href",
    /^https:\/\/www\.azernews\.az\//,
  );
  const shown = await partOf(presenter, "This slide").locator("[data-figure]").count();
  await expect(numbers).toHaveCount(shown);
  await expect(partOf(presenter, "If asked")).toContainText("at most 199 of the 383 can be");
  await presenter.keyboard.press("PageDown");
  await expect(numbers.first()).toContainText("383 people killed or injured");
  await expect(numbers).toHaveCount(8);
  await partOf(presenter, "The numbers on this slide")
    .getByRole("button", { name: /^Show \d+ more$/ })
    .click();
  expect(await numbers.count()).toBeGreaterThan(20);
});
