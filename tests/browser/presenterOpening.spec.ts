import { expect, test } from "@playwright/test";
import { laptop } from "../support/browserPage.ts";
import { heading as titleOf } from "../support/deckPage.ts";
import { openDeck, second, windowOf } from "../support/presenterPage.ts";
import { featuresAsked, screensAsked, stubScreens } from "../support/screens.ts";
import { slideCount } from "../support/slides.ts";

test.use({ viewport: laptop });

test("S opens the window for the slide that is shown; its title says whose it is", async ({
  context,
}) => {
  const audience = await openDeck(context, "./?present=1&slide=2");
  const opening = context.waitForEvent("page");
  await audience.keyboard.press("s");
  const presenter = await opening;
  await expect(windowOf(presenter)).toBeVisible();
  await expect(titleOf(presenter)).toHaveText(second);
  await expect(presenter).toHaveTitle(`Presenter’s window, 2 of ${slideCount}: ${second}`);
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

/** Of the computer's own screen in `stubScreens`. */
const own = "popup,left=0,top=25,width=1440,height=875";

for (const [slidesOn, place] of [
  ["projector", "the computer’s own screen"],
  ["wall", "the computer’s own screen, of three"],
  ["own", "the place beside them, never the projector"],
] as const)
  test(`with the slides on the ${slidesOn} screen, the window is asked for on ${place}`, async ({
    context,
  }) => {
    await stubScreens(context, slidesOn);
    const audience = await openDeck(context);
    await audience.keyboard.press("s");
    await expect.poll(() => featuresAsked(audience)).toEqual([own]);
    // The window that is open is brought to the front; it is neither asked for nor placed again.
    await audience.keyboard.press("s");
    await audience.waitForTimeout(300);
    expect(await featuresAsked(audience)).toHaveLength(1);
    expect(await screensAsked(audience)).toBe(1);
  });

test("where the browser may not tell the screens, the window opens wherever it does", async ({
  context,
}) => {
  await stubScreens(context, "refused");
  const audience = await openDeck(context);
  await audience.keyboard.press("s");
  await expect.poll(() => featuresAsked(audience)).toEqual(["popup,width=1280,height=720"]);
  expect(await screensAsked(audience)).toBe(1);
  await expect(audience.getByRole("alert")).toHaveCount(0);
});

test("with one screen nobody is asked for anything", async ({ context }) => {
  await stubScreens(context, "alone");
  const audience = await openDeck(context);
  await audience.keyboard.press("s");
  await expect.poll(() => featuresAsked(audience)).toEqual(["popup,width=1280,height=720"]);
  expect(await screensAsked(audience)).toBe(0);
});
