import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { laptop } from "../support/browserPage.ts";
import { openPresenter, partOf, windowOf } from "../support/presenterPage.ts";
import { slideCount } from "../support/slides.ts";

test.use({ viewport: laptop });

for (const viewport of [laptop, { width: 1280, height: 720 }])
  test(`fits ${viewport.width}×${viewport.height} as a whole, on every slide`, async ({
    context,
  }) => {
    test.slow();
    const presenter = await openPresenter(context);
    await presenter.setViewportSize(viewport);
    for (let slide = 1; slide <= slideCount; slide += 1) {
      await expect(
        windowOf(presenter).getByText(`${slide} / ${slideCount}`, { exact: true }).first(),
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
      // The slide is drawn small, so its numbers are too; each is pressed in the list beside it.
      await expectAccessible(presenter, ["[data-presenting]"]);
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
