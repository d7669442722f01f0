import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderApp } from "../support/renderApp.tsx";

/** What somebody could have read at one moment. */
interface Moment {
  /** The text of the headline; `null` while there is none. */
  headline: string | null;
  /** The whole page's text, and its title. */
  page: string;
  title: string;
  isReady: boolean;
}

let observer: MutationObserver | undefined;
afterEach(() => observer?.disconnect());

/** Collects everything that the page ever says, from the first render on. */
function watch(): Moment[] {
  const moments: Moment[] = [];
  observer = new MutationObserver(() => {
    const headline = document.querySelector("section[aria-label=Headline]");
    moments.push({
      headline: headline && headline.textContent,
      page: document.body.textContent,
      title: document.title,
      isReady: document.documentElement.dataset["ready"] !== undefined,
    });
  });
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(document.documentElement, everything);
  return moments;
}

/** Lets late answers arrive and late drawing happen. */
const settled = () => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 300)));

describe("a link with parameters", () => {
  it("never shows another period's number, not even for a frame", async () => {
    const moments = watch();
    renderApp({ address: "/?period=2024", scenario: "slow", delay: 60 });
    await screen.findByRole("region", { name: "Sources" });
    await settled();

    const shown = moments.flatMap(({ headline }) => headline ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(text).toMatch(/^382people killed or injured/);
    // 383 is the article's; it stands nowhere on the page of another year's period.
    for (const text of shown) expect(text).not.toContain("383");
    const titles = new Set(moments.map(({ title }) => title).filter((title) => title !== ""));
    expect([...titles]).toEqual([
      "382 people killed or injured · 1 January – 31 December 2024 · Landmine impact in Azerbaijan",
    ]);
  });

  it("is ready only once its number stands", async () => {
    const moments = watch();
    renderApp({ address: "/?period=2024", scenario: "slow", delay: 60 });
    expect(document.documentElement).not.toHaveAttribute("data-ready");
    await screen.findByRole("region", { name: "Headline" });
    await settled();
    expect(document.documentElement).toHaveAttribute("data-ready");
    const before = moments.filter(({ headline }) => headline === null);
    expect(before.length).toBeGreaterThan(0);
    for (const { isReady } of before) expect(isReady).toBe(false);
  });

  it("that looks back never shows what was stated later", async () => {
    const moments = watch();
    renderApp({ address: "/?known=2025-03-08", scenario: "slow", delay: 60 });
    await screen.findByRole("region", { name: "Headline" });
    await settled();
    const shown = moments.flatMap(({ headline }) => headline ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) {
      expect(text).toMatch(/^383people killed or injured/);
      expect(text).not.toContain("419");
    }
  });
});
