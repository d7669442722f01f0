import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addDays } from "../../app/domain/day.ts";
import { goBack, openApp, renderApp } from "../support/renderApp.tsx";

const how = "how this number is known";
const link = "How to read these numbers";
const page = () => screen.findByRole("article", { name: link });
const gone = () => expect(screen.queryByRole("article")).toBeNull();
const part = async (name: string) => within(await page()).getByRole("region", { name });

beforeEach(() => {
  // The browser's own: it is not there without one.
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

async function openReading(search = "") {
  const app = renderApp({ address: `/?page=reading${search}` });
  await page();
  return app;
}

describe("the page on how to read the numbers", () => {
  it("has an address and a title of its own, and hides the figures", async () => {
    await openReading();
    expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
    expect(screen.queryByRole("group", { name: "Periods to choose from" })).toBeNull();
    expect(document.title).toBe("How to read these numbers · Landmine impact in Azerbaijan");
    expect(screen.getByRole("heading", { name: link })).toHaveFocus();
  });

  it("says what the record says, with an example for each matter", async () => {
    await openReading();
    const killed = await part("Killed or injured");
    expect(killed).toHaveTextContent("It is never a number of deaths alone.");
    expect(killed).toHaveTextContent("419 people killed or injured: the latest count");
    const population = await part("Who is counted");
    expect(population).toHaveTextContent("11 November 2024: 198 civilians and 184 military.");
    expect(population).toHaveTextContent("at most 199 of the 383 can be civilians");
    expect(population).toHaveTextContent("198 + (383 − 382) = 199");
    const dates = await part("The day counted to, and the day it was said");
    expect(dates).toHaveTextContent(/Of the (\d+) counts of the line, \d+ state the day/);
    const limits = await part("Limits, not estimates");
    expect(limits).toHaveTextContent(
      "between 189 and 223 people killed or injured by 8 March 2022",
    );
    const gaps = await part("Gaps");
    expect(gaps).toHaveTextContent("178 days 10 December 2021 – 5 June 2022.");
    expect(gaps).toHaveTextContent("No count newer than 13 March 2026 was found.");
    expect(gaps).toHaveTextContent("newer than 11 November 2024 was found.");
    expect(await part("Who issues the counts")).toHaveTextContent("Ministry of Foreign Affairs");
    expect(await part("Independent records")).toHaveTextContent(
      "No independent count of the whole time was found",
    );
  });

  it("follows the day on which the page looks back", async () => {
    await openReading("&known=2021-06-30");
    expect(await page()).toHaveTextContent("as they were known on 30 June 2021");
    expect(await part("Killed or injured")).toHaveTextContent("144 people killed or injured");
    const gaps = await part("Gaps");
    expect(gaps).toHaveTextContent("No count newer than 16 June 2021 was known on 30 June 2021.");
    expect(gaps).not.toHaveTextContent("2022");
    expect(await part("Who is counted")).not.toHaveTextContent("383");
  });

  it("gives no example where nothing was known", async () => {
    await openReading("&known=2020-11-11");
    expect(within(await part("Killed or injured")).queryByRole("list")).toBeNull();
    expect(await part("Gaps")).toHaveTextContent("No stretch of 60 days or more");
  });

  it("never says what the wording of the page may not say, on any day of looking back", async () => {
    for (let known = "2020-12-01"; known < "2026-04-01"; known = addDays(known, 365)) {
      const { unmount } = await openReading(`&known=${known}`);
      const words = (await page()).textContent.replace("It is never a number of deaths alone.", "");
      expect(words).not.toMatch(/\b(deaths?|died|dead|fatalit\w+|because of|led to|undefined)\b/i);
      unmount();
    }
  });

  it("opens the answer of a number over it, and Escape closes first one, then the other", async () => {
    const { user } = await openReading();
    const number = within(await page()).getByRole("button", { name: `383, ${how}` });
    await user.click(number);
    expect(location.search).toBe("?figure=statement.s-2025-03-08-383&page=reading");
    expect(screen.getByRole("dialog", { name: /^How this number is known/ })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(location.search).toBe("?page=reading");
    expect(number).toHaveFocus();
    await user.keyboard("{Escape}");
    gone();
    expect(location.search).toBe("");
    expect(screen.getByRole("region", { name: "Headline" })).toBeVisible();
  });
});

describe("the way to it and back", () => {
  it("leads from the header, and the focus comes back there", async () => {
    const { user } = await openApp({ address: "/?period=2024" });
    const [opener] = screen.getAllByRole("link", { name: link });
    if (!opener) throw new Error("nothing leads there");
    expect(opener).toHaveAttribute("href", "?period=2024&page=reading");
    await user.click(opener);
    expect(location.search).toBe("?period=2024&page=reading");
    expect(opener).toHaveAttribute("aria-current", "page");
    const [close] = within(await page()).getAllByRole("button", { name: "Back to the figures" });
    await user.click(close as HTMLElement);
    gone();
    expect(location.search).toBe("?period=2024");
    expect(opener).toHaveFocus();
  });

  it("leads from the sources", async () => {
    const { user } = await openApp();
    const sources = await screen.findByRole("region", { name: "Sources" });
    const opener = within(sources).getByRole("link", { name: link });
    await user.click(opener);
    await page();
    await user.keyboard("{Escape}");
    expect(opener).toHaveFocus();
  });

  it("leads from an answer, which Back opens again", async () => {
    const address = "/?figure=count.all.killed.2025-03-08";
    const { user } = await openApp({ address });
    const panel = screen.getByRole("dialog", { name: /^How this number is known/ });
    await user.click(within(panel).getByRole("link", { name: link }));
    await page();
    expect(location.search).toBe("?page=reading");
    expect(screen.queryByRole("dialog")).toBeNull();
    await goBack();
    gone();
    expect(location.search).toBe("?figure=count.all.killed.2025-03-08");
    expect(screen.getByRole("dialog", { name: /^How this number is known/ })).toBeVisible();
  });
});
