import { laptop } from "./load.mjs";

/** A change every half minute for eight hours, and a look for newer data every five minutes. */
const changes = 960;
const changesPerRefetch = 10;

const presets = ["Whole record", "2023", "2024", "Brussels visit", "Up to the article"];

/** Presents for eight hours without the pauses: what the page holds in memory at the start and the end. */
export async function presentAllDay(browser, address) {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const session = await context.newCDPSession(page);
  const passTime = (milliseconds) => page.clock.fastForward(milliseconds);

  async function present(count) {
    for (let index = 0; index < count; index += 1) {
      const name = presets[index % presets.length];
      await page.getByRole("button", { name, exact: true }).click();
      await passTime(30_000);
      if (index % changesPerRefetch === 0)
        await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    }
  }

  // Everything that is loaded once is there, and every memory of texts is filled, before it is weighed.
  await present(60);
  const before = await weigh(session);
  await present(changes);
  const after = await weigh(session);
  await context.close();
  return { before, after };
}

/** What the page holds in memory once nothing is left to clear away. */
export async function weigh(session) {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { jsEventListeners, nodes } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, listeners: jsEventListeners, nodes };
}
