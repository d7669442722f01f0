// `npm run bench`: how quick the built page is, beside others in the same run. Times differ from machine to
// machine; ratios within one run are what counts. PEER=folder adds another page with the same content, ROUNDS
// the number of loads (5), SESSION=1 eight hours of presenting, SIZE=1 records of 100 to 100,000 rows.
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "../support/findBrowser.mjs";
import { printActs } from "./acts.mjs";
import { changePeriod, openForChanges } from "./change.mjs";
import { hostFolder } from "./host.mjs";
import { load, slowProcessor } from "./load.mjs";
import { presentAllDay } from "./session.mjs";
import { printSizes } from "./size.mjs";
import { median, row } from "./table.mjs";

const built = fileURLToPath(new URL("../../dist", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 5);
const peer = process.env.PEER;

const scratch = await mkdtemp(join(tmpdir(), "landmine-bench-"));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const contenders = await hosted([
    { name: "bare page", folder: await barePage(), isReady: "h1" },
    { name: "ours without scripts", folder: await withoutScripts(), isReady: "svg path" },
    { name: "ours", folder: built, isReady: "html[data-ready]" },
    ...(peer ? [{ name: "peer", folder: peer, isReady: "svg path" }] : []),
  ]);
  await printLoads(contenders);
  await printChanges(contenders.filter(({ name }) => name === "ours" || name === "peer"));
  await printDoing(contenders);
  if (process.env.SESSION) await printSession(contenders);
  if (process.env.SIZE) await printSizes(browser, built, scratch, rounds);
  for (const { host } of contenders) host.close();
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}

async function hosted(list) {
  return Promise.all(
    list.map(async (contender) => ({ ...contender, host: await hostFolder(contender.folder) })),
  );
}

/** The least that a page can be: the figure and its words. */
async function barePage() {
  const folder = join(scratch, "bare");
  await mkdir(folder);
  const words = "<h1>383</h1><p>people killed or injured since November 2020</p>";
  await writeFile(join(folder, "index.html"), `<!doctype html><title>383</title>${words}`);
  return folder;
}

/** Our own document with nothing to run: how soon its figure and picture can be painted at all. */
async function withoutScripts() {
  const folder = join(scratch, "without-scripts");
  await cp(built, folder, { recursive: true });
  const file = join(folder, "index.html");
  const html = await readFile(file, "utf8");
  // Nor the data, which only scripts would read.
  const scripts = /<script\b[^]*?<\/script>|<link[^>]*(?:modulepreload|as="fetch")[^>]*>/g;
  await writeFile(file, html.replaceAll(scripts, ""));
  return folder;
}

async function printLoads(contenders) {
  const found = new Map(contenders.map(({ name }) => [name, []]));
  // In turn, so that a busy moment of the machine meets everyone; the first round warms up and is left out.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, host, isReady } of contenders) {
      const result = await load(browser, host.address, isReady);
      if (round > 0) found.get(name).push(result);
    }
  }
  console.log(
    `\nFirst view: processor ${slowProcessor} times slower, slow 4G, median of ${rounds}`,
  );
  console.log(
    row(["", "painted", "ready", "range", "shift", "kB to ready", "kB", "requests", "elements"]),
  );
  for (const [name, results] of found) {
    const of = (key) => median(results.map((result) => result[key]));
    const times = results.map(({ ready }) => ready);
    console.log(
      row([
        name,
        `${of("painted").toFixed(0)} ms`,
        `${of("ready").toFixed(0)} ms`,
        `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`,
        of("shift").toFixed(3),
        (of("bytesToReady") / 1000).toFixed(0),
        (of("bytes") / 1000).toFixed(0),
        of("requests"),
        of("elements"),
      ]),
    );
  }
  const ours = found.get("ours");
  const ratio = (key, other, otherKey) =>
    median(ours.map((result) => result[key])) /
    median(found.get(other).map((result) => result[otherKey]));
  console.log(
    `painted / ours without scripts: ${ratio("painted", "ours without scripts", "painted").toFixed(2)} (bar 1.25)`,
  );
  if (!peer) return;
  console.log(
    `painted / peer's drawn chart: ${ratio("painted", "peer", "ready").toFixed(2)} (bar 0.35)`,
  );
  console.log(
    `ready / peer's drawn chart: ${ratio("ready", "peer", "ready").toFixed(2)} (bar 0.65)`,
  );
}

async function printChanges(contenders) {
  const pages = [];
  for (const { name, host, isReady } of contenders)
    pages.push({ name, times: [], page: await openForChanges(browser, host.address, isReady) });
  for (let round = 0; round < rounds * 3; round += 1)
    for (const { page, times } of pages) times.push(await changePeriod(page, round));
  console.log(
    `\nChange of period: processor ${slowProcessor} times slower, median of ${rounds * 3}`,
  );
  for (const { name, times } of pages)
    console.log(
      row([name, `${median(times).toFixed(0)} ms`, `worst ${Math.max(...times).toFixed(0)}`]),
    );
  const [ours, other] = pages;
  if (other)
    console.log(`ours / peer: ${(median(ours.times) / median(other.times)).toFixed(2)} (bar 0.35)`);
  for (const { page } of pages) await page.close();
}

async function printSession(contenders) {
  const { host } = contenders.find(({ name }) => name === "ours");
  const { weighed, answers } = await presentAllDay(browser, host.address);
  console.log(
    `\nEight hours of presenting after a first one; the server answered ${answers} times`,
  );
  console.log(row(["", "nodes", "listeners", "own objects", "all, with code"]));
  for (const [hour, { nodes, listeners, ownKilobytes, kilobytes }] of weighed.entries())
    console.log(
      row([`after hour ${hour}`, nodes, listeners, `${ownKilobytes} kB`, `${kilobytes} kB`]),
    );
}

async function printDoing(contenders) {
  const { host, isReady } = contenders.find(({ name }) => name === "ours");
  const opened = await openForChanges(browser, host.address, isReady);
  await printActs(opened, rounds);
  await opened.close();
}
