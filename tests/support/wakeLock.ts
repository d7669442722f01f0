import type { Page } from "@playwright/test";

/** What the browser says of the wake locks that the page has asked for. */
export async function stubWakeLock(page: Page, answer: "granted" | "refused" | "missing") {
  await page.addInitScript((answer) => {
    const asked = { count: 0, release: () => undefined as void };
    Object.assign(window, { wakeLocks: asked });
    const request = () => {
      asked.count += 1;
      if (answer === "refused") return Promise.reject(new Error("The battery is low"));
      const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
      asked.release = () => void lock.dispatchEvent(new Event("release"));
      return Promise.resolve(lock);
    };
    if (answer === "missing") Reflect.deleteProperty(Navigator.prototype, "wakeLock");
    else Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
  }, answer);
}

/** How often the page has asked for one. */
export const locksAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as { wakeLocks: { count: number } }).wakeLocks.count);
