import { type BrowserContext, type Page, expect, test } from "@playwright/test";
import { laptop } from "../support/browserPage.ts";
import { deckOf, heading as titleOf } from "../support/deckPage.ts";
import {
  first,
  openDeck,
  openPresenter,
  second,
  third,
  windowOf,
} from "../support/presenterPage.ts";
import { slideCount } from "../support/slides.ts";

test.use({ viewport: laptop });

const badge = (page: Page) => windowOf(page).getByText(/^The audience’s screen is/);

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
  await expect(
    windowOf(presenter).getByText(`3 / ${slideCount}`, { exact: true }).first(),
  ).toBeVisible();
  await presenter.keyboard.type(String(slideCount));
  await presenter.keyboard.press("Enter");
  await expect(audience).toHaveURL(new RegExp(`slide=${slideCount}`));
  await expect(windowOf(presenter).getByText("This is the last slide").first()).toBeVisible();
  await presenter.getByRole("navigation", { name: "Slides" }).getByText(first).click();
  await expect(titleOf(audience)).toHaveText(first);
});

test("clicks that come fast end at the same slide", async ({ context }) => {
  // Forty-one turns, each drawn in two windows.
  test.slow();
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
  for (const page of [audience, other])
    await expect(page).toHaveURL(new RegExp(`slide=${slideCount}`));
  await other.keyboard.press("Home");
  for (const page of [audience, presenter]) await expect(titleOf(page)).toHaveText(first);
});
