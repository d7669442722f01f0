import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { laptop } from "./load.mjs";

const heap = fileURLToPath(new URL("../support/heap.ts", import.meta.url));

/** In every five minutes of the day, half a minute apart. */
const turns = 7;
const periods = ["2024", "Brussels visit", "Up to the article"];
const halfMinute = 30_000;
/** Of five minutes: an hour is weighed after as many as it holds. */
const inAnHour = 12;
const hours = 8;

/**
 * Presents for eight hours without the pauses. In five minutes: in from the page, seven slides, a period chosen over one
 * of them, out again, two periods on the page, and a look for newer data, as when somebody comes back to the window.
 * Gives what the page holds in memory after a first hour, in which all that is loaded once is loaded, and after each
 * of the eight that follow.
 */
export async function presentAllDay(browser, address) {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  let answers = 0;
  page.on("response", (response) => {
    if (response.url().includes("/data/")) answers += 1;
  });
  await page.clock.install();
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  const pause = () => page.clock.fastForward(halfMinute);
  // By keyboard: the focus brings the deck's controls to sight.
  const press = (name) => page.getByRole("button", { name, exact: true }).press("Enter");

  async function fiveMinutes(index) {
    await page.keyboard.press("p");
    await page.waitForURL((url) => url.search.includes("present"));
    // Forwards through the first slides, and the next time back from the last.
    const [from, to] = index % 2 === 0 ? ["Home", "PageDown"] : ["End", "PageUp"];
    await page.keyboard.press(from);
    for (let turn = 0; turn < turns; turn += 1) {
      await page.keyboard.press(to);
      await pause();
    }
    await press("Period");
    await press(periods[index % periods.length]);
    await pause();
    await press("Leave");
    await page.waitForURL((url) => !url.search.includes("present"));
    for (const name of ["Whole record", periods[index % periods.length]]) {
      await press(name);
      await pause();
    }
    const answered = page.waitForResponse(/\/data\//);
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await answered;
  }

  const { module } = await runnerImport(heap, { configFile: false });
  const weighed = [];
  for (let hour = 0; hour <= hours; hour += 1) {
    for (let index = 0; index < inAnHour; index += 1) await fiveMinutes(index);
    await page.waitForTimeout(1000);
    weighed.push(await module.alive(session));
  }
  await context.close();
  return { weighed, answers };
}
