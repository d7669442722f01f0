import { expect, test } from "@playwright/test";
import { open } from "../support/browserPage.ts";
import { slideIds, slideNumber } from "../support/slides.ts";

const addressOf = (id: string) => `./?present=1&slide=${slideNumber(id)}`;

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("no text of a slide is cut at its side, and none lies on another", async ({ page }) => {
    test.setTimeout(120_000);
    for (const id of slideIds) {
      await open(page, addressOf(id));
      const content = page.locator("[data-slide-content]");
      await expect(
        content.getByText(/Azernews|1news|Published by|stated by/i).first(),
      ).toBeVisible();
      await expect(content.getByRole("status")).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() => {
        const content = document.querySelector("[data-slide-content]");
        if (!content) return ["no slide is shown"];
        const frame = content.getBoundingClientRect();
        const boxes: { words: string; box: DOMRect }[] = [];
        const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const element = node.parentElement;
          const words = (node.textContent ?? "").trim();
          // What a drawing writes is placed by the drawing, and has its own tests.
          if (!element || words === "" || element instanceof SVGElement) continue;
          if (element.closest(".visually-hidden, [data-picture], figure")) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ words, box });
        }
        const cut = boxes
          .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
          .map(({ words }) => `“${words}” is cut`);
        // Lines stand close, so only what covers a good part of another is on it.
        const isOn = (a: DOMRect, b: DOMRect) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
            Math.min(a.height, b.height) * 0.45;
        const over = boxes.slice(0, 300).flatMap((one, place, all) =>
          all
            .slice(place + 1)
            .filter((other) => isOn(one.box, other.box))
            .map((other) => `“${one.words}” lies on “${other.words}”`),
        );
        return [...cut, ...over];
      });
      expect.soft(found, id).toEqual([]);
    }
  });

  test("everything of a slide can be scrolled to", async ({ page }) => {
    await open(page, addressOf("the-brussels-visit"));
    const meetings = page.getByRole("list", { name: /10 meetings and other parts/ });
    await expect(meetings.getByRole("listitem")).toHaveCount(10);
    await meetings.getByText(/^Discussion of landmines/).scrollIntoViewIfNeeded();
    await expect(meetings.getByText(/^Discussion of landmines/)).toBeInViewport();
  });
});

test("each slide names its source in letters that a quarter of the screen still shows", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const named = [
    ["the-timeline", /^Source of 383/],
    ["the-brussels-visit", /^Source:.*Azernews/],
    ["by-year", /^Counts of 2026 by/],
    ["what-delegations-did", /^Publishers: Azernews/],
    ["where-sources-disagree", /^Publishers: /],
  ] as const;
  for (const [id, words] of named) {
    await open(page, addressOf(id));
    const source = page.locator("[data-slide-content] p").filter({ hasText: words }).last();
    await expect(source).toBeVisible();
    const size = await source.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect.soft(size, id).toBeGreaterThanOrEqual(30);
  }
});
