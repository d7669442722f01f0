import { slowProcessor } from "./load.mjs";
import { median, row } from "./table.mjs";

const press = (key) => (page) => page.keyboard.press(key);
const click = (name) => (page) => page.getByRole("button", { name, exact: true }).click();
const marks = "[data-mark]";
const card = (page) => page.getByRole("region", { name: "Timeline" }).getByRole("dialog");
const answer = (page) => page.getByRole("dialog", { name: /^How this number is known/ });
const panel = (page) => page.getByRole("region", { name: "Hectares cleared each month" });
const days = (text) => (page) => page.locator("#timeline").getByText(text).first();

/** The browser tells of nothing that takes less, in milliseconds. */
const shortest = 16;

/** What somebody does, each after the one before it, and what is then seen, or (`hides`) no longer. */
const acts = [
  {
    name: "a mark met by pointer",
    do: (page) => page.locator(marks).nth(5).hover({ force: true }),
    shows: card,
  },
  { name: "the next mark by key", before: focusMark, do: press("ArrowRight"), shows: nextCard },
  { name: "its card closed", do: press("Escape"), hides: card },
  { name: "a year chosen", do: click("2024"), shows: days("1 January") },
  { name: "the default period", do: click("Up to the article"), shows: days("10 November 2020") },
  { name: "an answer opened", do: pressFigure, shows: answer },
  { name: "an answer closed", do: press("Escape"), hides: answer },
  { name: "a panel opened", do: click("hectares cleared"), shows: panel },
  { name: "a panel closed", do: click("hectares cleared"), hides: panel },
  { name: "the briefing begun", do: press("p"), shows: slide(1) },
];
/** The slides that follow the first. */
const slides = Array.from({ length: 11 }, (_, index) => ({
  name: "the next slide",
  do: press("PageDown"),
  shows: slide(index + 2),
}));

/** The name of the card that the focus has opened, before the key. */
let firstCard = "";

/** Away from the mark that the pointer is on. */
async function focusMark(page) {
  await page.mouse.move(2, 2);
  const before = await card(page).getAttribute("aria-label");
  await page.locator(marks).first().focus();
  await cardOtherThan(page, before).waitFor();
  firstCard = await card(page).getAttribute("aria-label");
}

function nextCard(page) {
  return cardOtherThan(page, firstCard);
}

function cardOtherThan(page, name) {
  return card(page).and(page.locator(`:not([aria-label=${JSON.stringify(name)}])`));
}

function pressFigure(page) {
  return page.getByRole("region", { name: "Headline" }).locator("[data-figure]").first().click();
}

function slide(number) {
  return (page) => page.getByText(`Slide ${number} of`);
}

/**
 * From what somebody does to the frame that shows it, as the browser's Event Timing tells it (in steps of 8 ms),
 * with a slow processor and everything loaded.
 */
export async function printActs({ page, session }, rounds) {
  const times = new Map();
  const take = async (act) => {
    const took = await timeOf(page, session, act);
    times.set(act.name, [...(times.get(act.name) ?? []), took]);
  };
  await page.bringToFront();
  await page.evaluate(watchEvents);
  // The first round warms up and is left out.
  for (let round = 0; round <= rounds; round += 1) {
    if (round === 1) times.clear();
    for (const act of [...acts, ...slides]) await take(act);
    await page.getByRole("button", { name: "Leave", exact: true }).press("Enter");
    await page.waitForTimeout(500);
  }
  console.log(`\nFrom input to painted frame: processor ${slowProcessor} times slower`);
  for (const [name, list] of times)
    console.log(row([name, `${median(list)} ms`, `worst ${Math.max(...list)}`]));
}

async function timeOf(page, session, act) {
  await act.before?.(page);
  await page.waitForTimeout(400);
  const before = await page.evaluate(countEvents);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  await act.do(page);
  await act.shows?.(page).first().waitFor({ state: "attached" });
  await act.hides?.(page).first().waitFor({ state: "detached" });
  await page.waitForTimeout(900);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const took = await page.evaluate(() => globalThis.longestEvent);
  if ((await page.evaluate(countEvents)) === before)
    throw new Error(`the browser met no event: ${act.name}`);
  // What takes less than a frame is counted, but not told.
  return Math.max(took, shortest);
}

/** Runs in the page: remembers how long the slowest event took to its frame. */
function watchEvents() {
  globalThis.longestEvent = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longestEvent = Math.max(globalThis.longestEvent, duration);
  }).observe({ type: "event", durationThreshold: 16 });
}

/** Runs in the page: how many events it has met, and begins anew to look for the slowest. */
function countEvents() {
  globalThis.longestEvent = 0;
  return [...performance.eventCounts.values()].reduce((sum, count) => sum + count, 0);
}
