import { findBrowser } from "./findBrowser.mjs";

/** Playwright calls this once, before the workers start; they inherit CHROMIUM. */
export default function setupBrowser(): void {
  findBrowser();
}
