import type { Page } from "@playwright/test";

/** What a room sees of the deck, and what the deck asked for. */
export interface Seen {
  slide: string;
  cover: string | null;
  layers: string[];
  told: string;
  isFull: boolean;
  isLeft: boolean;
  hasDialog: boolean;
  windows: number;
  isDeckFocused: boolean;
  /** The deck has taken the last key for itself, so neither the page nor the browser acts on it. */
  isTaken: boolean;
}

/** Notes whether a key is taken before the page sees it; to be called before the page is opened. */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let last: KeyboardEvent | null = null;
    let hasPassed = false;
    window.addEventListener(
      "keydown",
      (event) => {
        last = event;
        hasPassed = false;
      },
      true,
    );
    document.addEventListener("keydown", () => void (hasPassed = true), true);
    Object.assign(window, { isTaken: () => last?.defaultPrevented === true && !hasPassed });
  });
}

export function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const has = (selector: string) => document.querySelector(selector) !== null;
    const search = new URLSearchParams(location.search);
    const layers = {
      help: "dialog[aria-label='Keys of the briefing']",
      overview: "section[aria-label='All slides']",
      notes: "aside[aria-label='Notes']",
      laser: "[data-laser-dot]",
      zoom: "section[aria-label='One figure, enlarged']",
    };
    return {
      slide: search.get("slide") ?? "1",
      cover: document.querySelector("[data-cover]")?.getAttribute("data-cover") ?? null,
      layers: Object.entries(layers).flatMap(([name, selector]) => (has(selector) ? [name] : [])),
      told: document.querySelector("[data-deck-told]")?.textContent ?? "",
      isFull: document.fullscreenElement !== null,
      isLeft: !search.has("present"),
      hasDialog: has("dialog[open][aria-label^='How this number is known']"),
      windows: (window as unknown as { opened?: number }).opened ?? 0,
      isDeckFocused: document.activeElement?.matches("[data-presenting]") ?? false,
      isTaken: (window as unknown as { isTaken: () => boolean }).isTaken(),
    };
  });
}

/** The difference in the words of the table of keys. */
export function wordsOf(before: Seen, after: Seen): string {
  const words: string[] = [];
  for (const name of before.layers) if (!after.layers.includes(name)) words.push(`no-${name}`);
  if (before.cover !== null && after.cover === null) words.push(`no-${before.cover}`);
  if (before.told.startsWith("Go to") && !after.told.startsWith("Go to")) words.push("no-typed");
  for (const name of after.layers) if (!before.layers.includes(name)) words.push(name);
  if (after.cover !== null && after.cover !== before.cover) words.push(after.cover);
  if (after.told.startsWith("Go to") && after.told !== before.told)
    words.push(`typed:${after.told.slice("Go to ".length)}`);
  if (after.told === "This is the first slide.") words.push("is-first");
  if (after.told === "This is the last slide.") words.push("is-last");
  if (after.told === "Full screen already; the slide stays.") words.push("is-started");
  if (after.slide !== before.slide && !after.isLeft) words.push(after.slide);
  if (after.isLeft) words.push("leave");
  if (after.isFull !== before.isFull) words.push(after.isFull ? "full" : "window");
  if (after.windows > before.windows) words.push("opens");
  if (before.hasDialog && !after.hasDialog) words.push("closes");
  return words.join();
}
