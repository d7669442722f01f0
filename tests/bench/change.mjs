import { laptop, slowProcessor } from "./load.mjs";

const firstDays = ["2021-01-01", "2022-03-01", "2023-06-01", "2020-11-10", "2024-01-01"];

/** A page that stands ready, on a slow processor, to change the period again and again. */
export async function openForChanges(browser, address, isReady) {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector(isReady, { state: "attached", timeout: 120_000 });
  await page.waitForTimeout(2000);
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

/** Milliseconds from a new first day in the field to the frame in which the picture has changed. */
export async function changePeriod({ page, session }, round) {
  await page.bringToFront();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  const field = page.getByLabel("From", { exact: true }).first();
  const time = await field.evaluate(typeDay, firstDays[round % firstDays.length]);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(300);
  return time;
}

/** Runs in the page: types a day as a person would, and waits for a frame that shows other paths. */
function typeDay(field, day) {
  const drawn = () =>
    [...document.querySelectorAll("svg path")].map((path) => path.getAttribute("d")).join(" ");
  return new Promise((resolve, reject) => {
    const before = drawn();
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, day);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    const look = () => {
      if (performance.now() - start > 10_000) reject(new Error(`nothing changed for ${day}`));
      else if (drawn() === before) requestAnimationFrame(look);
      // The frame that was just computed is on the screen when the next task runs.
      else setTimeout(() => resolve(performance.now() - start));
    };
    requestAnimationFrame(look);
  });
}
