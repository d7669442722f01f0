import { cp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { changePeriod } from "./change.mjs";
import { hostFolder } from "./host.mjs";
import { laptop, slowProcessor } from "./load.mjs";
import { dragStrip } from "./strip.mjs";
import { median, row } from "./table.mjs";

const generator = fileURLToPath(new URL("../../mocks/hugeFiles.ts", import.meta.url));
const sizes = [100, 1000, 10_000, 100_000];

/** The built page with generated records of growing length: what grows with them, and what must not. */
export async function printSizes(browser, built, scratch, rounds) {
  const pages = [];
  for (const size of sizes) pages.push(await opened(browser, built, scratch, size));
  // In turn, so that a busy moment of the machine meets every size; the first round warms up and is left out.
  for (let round = 0; round <= rounds * 3; round += 1) {
    for (const one of pages) {
      const time = await changePeriod(one.page, round);
      if (round > 0) one.changes.push(time);
    }
  }
  for (const rate of [1, slowProcessor])
    for (let round = 0; round <= rounds; round += 1)
      for (const one of pages) {
        const worst = await dragStrip(one.page, rate);
        if (round > 0) (rate === 1 ? one.drags : one.slowDrags).push(worst);
      }
  console.log(
    `\nSize: as many statements and activities; a change of period with a processor ${slowProcessor} times slower,` +
      `\nthe worst frame of a drag of the strip at full and at that speed; medians of ${rounds * 3} and ${rounds}`,
  );
  console.log(
    row(["", "ready", "blocked", "change", "drag", `drag ${slowProcessor}×`, "heap", "elements"]),
  );
  for (const { size, ready, blocked, changes, drags, slowDrags, page } of pages) {
    const heap = await heapOf(page.session);
    console.log(
      row([
        `${size} rows`,
        ...[ready, blocked].map((time) => `${time.toFixed(0)} ms`),
        ...[changes, drags, slowDrags].map((times) => `${median(times).toFixed(0)} ms`),
        `${(heap / 1e6).toFixed(0)} MB`,
        await page.page.evaluate(() => document.querySelectorAll("*").length),
      ]),
    );
  }
  const [few, many] = [pages[0], pages.at(-1)].map(({ changes }) => median(changes));
  console.log(`change of ${sizes.at(-1)} / ${sizes[0]}: ${(many / few).toFixed(2)} (bar 1.5)`);
  for (const { page, host } of pages) {
    await page.close();
    host.close();
  }
}

async function opened(browser, built, scratch, size) {
  const folder = join(scratch, `size-${size}`);
  await cp(built, folder, { recursive: true });
  // The first rows of the build are not of these files; without them the page is drawn from the whole ones.
  for (const name of await readdir(join(folder, "assets")))
    if (/^first-.*\.json$/.test(name)) await rm(join(folder, "assets", name));
  const { module } = await runnerImport(generator, { configFile: false });
  for (const [name, file] of Object.entries(module.hugeFiles(size)))
    await writeFile(join(folder, "data", `${name}.json`), JSON.stringify(file));
  const host = await hostFolder(folder);
  // Packed before it is timed.
  for (const name of ["statements", "activity"]) await fetch(`${host.address}data/${name}.json`);
  const { ready, blocked, ...page } = await load(browser, host.address);
  return { size, host, page, ready, blocked, changes: [], drags: [], slowDrags: [] };
}

/** Opens the page and keeps it: when it was ready, and the longest time for which it did not answer. */
async function load(browser, address) {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 120_000 });
  const ready = performance.now() - start;
  // What is loaded after the first view is there too.
  await page.waitForTimeout(5000);
  const blocked = await page.evaluate(() => globalThis.longestTask);
  const session = await context.newCDPSession(page);
  return { page, session, ready, blocked, close: () => context.close() };
}

/** Runs in the page. */
function watchTasks() {
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longestTask = Math.max(globalThis.longestTask, duration);
  }).observe({ type: "longtask", buffered: true });
}

/** In bytes, once nothing is left to clear away. */
async function heapOf(session) {
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < 2; round += 1) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
