// `npm run back-row`, after a build: what text recognition reads on every slide of the briefing at a
// quarter of its size (480 × 270). It needs tesseract (Debian: tesseract-ocr, tesseract-ocr-eng) and prints the table
// of docs/back-row.md. KEEP=folder keeps the small pictures, for the eye.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "../support/findBrowser.mjs";
import { hostFolder } from "./host.mjs";

const built = fileURLToPath(new URL("../../dist", import.meta.url));
const { rows } = JSON.parse(await readFile(join(built, "data", "briefing.json"), "utf8"));
const scratch = await mkdtemp(join(tmpdir(), "landmine-back-row-"));
const host = await hostFolder(built);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const canvas = await browser.newPage();
  console.log("| slide | headline | years | source |\n| --- | --- | --- | --- |");
  for (const [index, { id, view }] of rows.entries()) {
    const search = `${view === "" ? "" : `${view}&`}present=1&slide=${index + 1}`;
    await page.goto(`${host.address}?${search}`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.locator("[data-slide-content]").waitFor();
    // The chart comes a moment later than the slide.
    await page.waitForTimeout(1000);
    const small = await resized(canvas, await page.screenshot(), 480, 270);
    if (process.env.KEEP) {
      await mkdir(process.env.KEEP, { recursive: true });
      await writeFile(join(process.env.KEEP, `${id}.png`), small);
    }
    const read = await recognised(canvas, small);
    const { headline, years, source } = await page.evaluate(textsOfSlide);
    const cells = [headline, years, source].map((words) => share(words, read));
    console.log(`| ${index + 1} ${id} | ${cells.join(" | ")} |`);
  }
} finally {
  await browser.close();
  host.close();
  await rm(scratch, { recursive: true, force: true });
}

/** Runs in the page: what a reader has to find. */
function textsOfSlide() {
  const texts = (selector) =>
    [...document.querySelectorAll(`[data-presenting] ${selector}`)].map((one) => one.textContent);
  const inDrawings = texts("[data-slide-content] :is(svg text, [role=group] button)");
  return {
    headline: texts("h1"),
    years: [...new Set(inDrawings.filter((text) => /^20\d\d$/.test(text.trim())))],
    // A number in brackets leads to its source and names none.
    source: texts("[data-slide-content] a[href^=http]").filter((text) => !/^\[\d+\]$/.test(text)),
  };
}

async function resized(page, picture, width, height) {
  const address = `data:image/png;base64,${picture.toString("base64")}`;
  const result = await page.evaluate(
    async ([address, width, height]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL("image/png");
    },
    [address, width, height],
  );
  return Buffer.from(result.split(",")[1], "base64");
}

/** All words that are read, of the picture made three and four times as large: the tool wants large letters. */
async function recognised(page, small) {
  const words = [];
  for (const times of [3, 4]) {
    const file = join(scratch, `${times}.png`);
    await writeFile(file, await resized(page, small, 480 * times, 270 * times));
    for (const layout of ["3", "11"])
      words.push(
        ...wordsOf(
          execFileSync("tesseract", [file, "-", "--psm", layout], {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
          }),
        ),
      );
  }
  return words;
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function share(texts, read) {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return "none there";
  return `${words.filter((word) => read.some((other) => isNear(word, other))).length} of ${words.length}`;
}

/** In a number every figure counts; of four letters one may be read wrongly. */
function isNear(word, other) {
  const isNumber = /\d/.test(word);
  return word === other || (!isNumber && distance(word, other) <= Math.floor(word.length / 4));
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
