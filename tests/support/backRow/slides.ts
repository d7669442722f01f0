import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readSlides } from "../../../app/contract/readSlides.ts";

/** The slides of the published briefing, in their order. */
export const { slides } = readSlides(
  JSON.parse(readFileSync(new URL("../../../data/briefing.json", import.meta.url), "utf8")),
);

/** Shows a slide as somebody who turns to it gets it, without loading the page anew. */
export async function turnTo(page: Page, index: number, view = slides[index]?.view ?? "") {
  await page.evaluate(
    (search) => {
      history.replaceState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    `?${view === "" ? "" : `${view}&`}present=1&slide=${index + 1}`,
  );
  await expect(page.getByText(`Slide ${index + 1} of ${slides.length}`).first()).toBeAttached();
  // The chart is loaded when it is wanted first, and the notes on disagreements too; a drawing waits for its size.
  const content = page.locator("[data-slide-content]");
  await expect(content.getByRole("status")).toHaveCount(0);
  await expect(content.locator('[aria-busy="true"]')).toHaveCount(0);
  if (slides[index]?.shows === "years")
    await expect(page.locator("svg.recharts-surface")).toHaveCount(2);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
