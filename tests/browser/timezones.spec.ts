import { expect, type Page, test } from "@playwright/test";
import { laptop, open, partsOf, periodShown } from "../support/browserPage.ts";

const zones = ["Pacific/Honolulu", "America/New_York", "Asia/Baku", "Pacific/Auckland"];
const addresses = ["./", "./?period=2024", "./?period=visit&at=2025-03-brussels-visit"];

/** All that the page says of days at an address. */
async function daysSaid(page: Page, address: string) {
  await open(page, address);
  const { headline, timeline, picture, strip } = partsOf(page);
  await expect(headline.getByRole("link", { name: /March 2026/ })).not.toHaveCount(0);
  const activity = page.getByRole("region", { name: "Activity" });
  return {
    period: await periodShown(page),
    title: await page.title(),
    headline: await headline.innerText(),
    picture: await picture.locator("text").allTextContents(),
    strip: await strip
      .getByRole("slider")
      .evaluateAll((grips) => grips.map((grip) => grip.getAttribute("aria-valuetext"))),
    marks: await timeline
      .locator("[data-mark]")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label"))),
    activity: (await activity.innerText()).slice(0, 4000),
  };
}

test("says the same days from Honolulu to Auckland", async ({ browser, baseURL }) => {
  const said = [];
  for (const timezoneId of zones) {
    const context = await browser.newContext({
      timezoneId,
      viewport: laptop,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    const days = [];
    for (const address of addresses) days.push(await daysSaid(page, address));
    said.push(days);
    await context.close();
  }
  const [first, ...others] = said;
  expect(first?.[0]?.period).toBe("2020-11-10 2025-03-08");
  expect(first?.[2]?.activity).toContain("6–8 March 2025");
  for (const other of others) expect(other).toEqual(first);
});
