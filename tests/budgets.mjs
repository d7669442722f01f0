// `npm run budgets`: the bytes of the build, compressed as a host sends them. What grows past its limit fails,
// so that weight is added on purpose. The limits lie a few per cent above what was measured on 27 November 2026.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sent } from "./bench/host.mjs";

const built = fileURLToPath(new URL("../dist", import.meta.url));

/** Bytes of scripts that are loaded after the first view, by the start of their names; any other: 5,000. */
const laterScripts = {
  AreaDrawing: 11_300,
  Briefing: 21_200,
  BriefingSheet: 5_000,
  // Recharts: what all charts share of it, and what columns alone need.
  CartesianChart: 68_000,
  ColumnPanel: 17_000,
  Check: 6_200,
  Details: 18_100,
  publications: 13_800,
  // The library that asks and keeps, and the schemas that check.
  server: 15_000,
  useAnswer: 7_400,
  useDetailMessages: 22_500,
};

const weigh = async (path) => (await sent(join(built, path))).bytes.length;
const sum = async (paths) => (await Promise.all(paths.map(weigh))).reduce((a, b) => a + b, 0);

const assets = (await readdir(join(built, "assets"))).map((name) => `assets/${name}`);
const html = await readFile(join(built, "index.html"), "utf8");
const scripts = assets.filter((path) => path.endsWith(".js"));
const firstScripts = scripts.filter((path) => html.includes(`="./${path}"`));
const later = scripts.filter((path) => !firstScripts.includes(path));
// What reads the data, without React: it should have come well before the rest.
const essentials = firstScripts.filter((path) => path.includes("/essentials-"));
const styles = assets.filter((path) => path.endsWith(".css"));
const firstFont = assets.filter(
  (path) => path.endsWith(".woff2") && html.includes(`href="./${path}"`),
);
const firstData = assets.filter((path) => path.endsWith(".json"));
const laterData = (await readdir(join(built, "data")))
  .filter((name) => name.endsWith(".json"))
  .map((name) => `data/${name}`);

const first = ["index.html", ...firstScripts, ...firstFont, ...firstData];
const budgets = [
  ["document", await weigh("index.html"), 10_000],
  ["scripts of the first view", await sum(firstScripts), 94_000],
  ["of these, what reads the data", await sum(essentials), 18_300],
  ["all styles", await sum(styles), 21_200],
  ["data of the first view", await sum(firstData), 11_600],
  ["first view, with font and data", await sum(first), 126_000],
  ["all that the page loads", await sum([...first, ...later, ...styles, ...laterData]), 474_000],
  ...(await Promise.all(
    later.map(async (path) => {
      const name = path.slice("assets/".length).replace(/-[\w-]{8}\.js$/, "");
      return [name, await weigh(path), laterScripts[name] ?? 5_000];
    }),
  )),
];

let isOver = essentials.length !== 1 || firstFont.length !== 1 || firstData.length !== 1;
for (const [name, bytes, limit] of budgets) {
  const verdict = bytes > limit ? "OVER" : "ok";
  if (bytes > limit) isOver = true;
  console.log(
    `${verdict.padEnd(6)}${name.padEnd(34)}${bytes.toLocaleString("en").padStart(9)} of ${limit.toLocaleString("en").padStart(9)}`,
  );
}
process.exitCode = isOver ? 1 : 0;
