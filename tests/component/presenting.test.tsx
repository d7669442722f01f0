import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { goBack, openApp, renderApp } from "../support/renderApp.tsx";
import { slideCount } from "../support/slides.ts";

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const spoken = () => document.querySelector("[data-deck-spoken]")?.textContent;
const first = /How many people/;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

async function openSlide(slide: number, more = "") {
  const app = renderApp({ address: `/?${more}present=1&slide=${slide}` });
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(document.documentElement).toHaveAttribute("data-ready"));
  return app;
}

describe("entering and leaving", () => {
  it("is asked for with the link, keeps the period, and gives the page and the focus back", async () => {
    const { user } = await openApp({ address: "/?period=2024" });
    await user.click(screen.getByRole("link", { name: "Present" }));
    expect(await heading(first)).toHaveFocus();
    expect(location.search).toBe("?period=2024&present=1&slide=1");
    expect(screen.queryByRole("group", { name: "Periods to choose from" })).toBeNull();
    expect(screen.getByText(/Period changed\. As saved: 10 November 2020/)).toBeVisible();
    await user.keyboard("{Escape}");
    await screen.findByRole("region", { name: "Headline" });
    expect(location.search).toBe("?period=2024");
    expect(screen.getByRole("link", { name: "Present" })).toHaveFocus();
  });

  it("is asked for with P, except where somebody types", async () => {
    const { user } = await openApp();
    screen.getByLabelText("From").focus();
    await user.keyboard("p");
    expect(location.search).toBe("");
    screen.getByRole("link", { name: "Present" }).focus();
    await user.keyboard("{Control>}p{/Control}");
    expect(location.search).toBe("");
    await user.keyboard("p");
    await heading(first);
  });

  it("is left with Back as well", async () => {
    const { user } = await openApp();
    await user.keyboard("p");
    await heading(first);
    await goBack();
    expect(location.search).toBe("");
    expect(screen.getByRole("link", { name: "Present" })).toHaveFocus();
  });

  it("leaves to what the slide shows where it was opened by its address", async () => {
    const { user } = await openSlide(3, "period=visit&");
    await user.keyboard("{Escape}");
    await screen.findByRole("region", { name: "Headline" });
    expect(location.search).toBe("?period=visit");
  });

  it("leaves F5 to the browser where nobody has presented, and starts with it where somebody has", async () => {
    await openApp();
    const press = (shiftKey: boolean) => fireEvent.keyDown(document.body, { key: "F5", shiftKey });
    expect(press(false)).toBe(true);
    expect(location.search).toBe("");
    localStorage.setItem("presenting.last", "4");
    expect(press(true)).toBe(false);
    await heading(/Killed and injured/);
    expect(location.search).toBe("?period=article&present=1&slide=4");
  });

  it("keeps F5 from the browser while slides are shown, also in a field and over an answer", async () => {
    const { user } = await openSlide(3);
    const press = (target: Element, shiftKey = false) =>
      fireEvent.keyDown(target, { key: "F5", shiftKey });
    const bar = screen.getByRole("group", { name: "Controls of the briefing" });
    await user.click(within(bar).getByRole("button", { name: "Period" }));
    expect(press(screen.getByLabelText("From"), true)).toBe(false);
    expect(location.search).toMatch(/slide=3$/);
    // It could not be filled here, but it was asked for: the talk may be under way.
    expect(press(document.body)).toBe(false);
    expect(location.search).toMatch(/slide=3$/);
    await waitFor(() => expect(spoken()).toMatch(/^Full screen was not granted/));
  });

  it("goes to the first slide with F5 where the briefing was opened by its address", async () => {
    await openSlide(3);
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    expect(await heading(first)).toBeVisible();
  });

  it("stays with F5 where the browser's own full screen is on", async () => {
    vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("fullscreen") }));
    await openSlide(3);
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    expect(location.search).toMatch(/slide=3$/);
    vi.unstubAllGlobals();
  });

  it("closes the notes before the deck when Escape steps out", async () => {
    const { user } = await openSlide(2);
    await user.keyboard("n");
    expect(screen.getByRole("complementary", { name: "Notes" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "Notes" })).toBeNull();
    expect(location.search).toMatch(/slide=2$/);
  });

  it("says where the place of the last time cannot be read", async () => {
    await openApp();
    localStorage.setItem("presenting.last", "{");
    fireEvent.keyDown(document.body, { key: "F5", shiftKey: true });
    await heading(first);
    await waitFor(() => expect(spoken()).toMatch(/^Where the briefing was left last/));
  });
});

describe("a slide", () => {
  it("names itself in the title, and is heard once when it is turned to", async () => {
    const { user } = await openSlide(1);
    expect(document.title).toMatch(new RegExp(`^1/${slideCount} How many people`));
    expect(spoken()).toBe("");
    await user.keyboard("{PageDown}");
    expect(await heading(/day by day/)).toBeVisible();
    expect(spoken()).toMatch(new RegExp(`^Slide 2 of ${slideCount}: .*day by day`));
    expect(document.title).toMatch(new RegExp(`^2/${slideCount} `));
    await user.keyboard("{End}{PageDown}");
    expect(spoken()).toBe("This is the last slide.");
    expect(location.search).toMatch(new RegExp(`slide=${slideCount}$`));
  });

  it("opens the last one for a number that is too high, and says so", async () => {
    await openSlide(99);
    await waitFor(() => expect(spoken()).toBe(`There is no slide 99; the last is ${slideCount}.`));
    expect(screen.getByText(`Slide ${slideCount} of ${slideCount}`)).toBeInTheDocument();
  });

  it("says what could not be used of its address", async () => {
    await openSlide(1, "kind=banana&");
    expect(await screen.findByText(/banana/)).toBeVisible();
  });

  it("is live: its period can be changed, and given back", async () => {
    const { user } = await openSlide(3, "period=visit&");
    const bar = screen.getByRole("group", { name: "Controls of the briefing" });
    await user.click(within(bar).getByRole("button", { name: "Period" }));
    await user.click(within(bar).getByRole("button", { name: "2023" }));
    expect(location.search).toBe("?period=2023&present=1&slide=3");
    await user.click(screen.getByRole("button", { name: "Show as saved" }));
    expect(location.search).toBe("?period=visit&present=1&slide=3");
    expect(screen.queryByText(/Period changed/)).toBeNull();
    await user.keyboard("{PageUp}{PageDown}");
    expect(location.search).toBe("?period=visit&present=1&slide=3");
  });

  it("keeps the day on which the reader looks back, and says it", async () => {
    const { user } = await openSlide(1, "known=2024-06-30&");
    expect(await screen.findByText("As it was known on 30 June 2024")).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(location.search).toMatch(/known=2024-06-30/);
  });

  it("answers for its numbers, and Page Down turns over an open answer", async () => {
    const { user } = await openSlide(1);
    const [number] = await screen.findAllByRole("button", { name: /^383, how this number/ });
    if (!number) throw new Error("no number");
    await user.click(number);
    expect(await screen.findByRole("dialog", { name: /^How this number is known/ })).toBeVisible();
    await user.keyboard("b");
    expect(document.querySelector("[data-cover]")).toBeNull();
    await user.keyboard("{PageDown}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(location.search).toBe("?period=article&present=1&slide=2");
  });

  it("shows a slide that a link names as it was saved, unless the link names a period", async () => {
    const { unmount } = renderApp({ address: "/?present=1&slide=3" });
    await heading(/working visit to Brussels/);
    expect(location.search).toBe("?period=visit&present=1&slide=3");
    expect(screen.queryByRole("button", { name: "Show as saved" })).toBeNull();
    unmount();
    renderApp({ address: "/?period=article&present=1&slide=3" });
    await heading(/working visit to Brussels/);
    expect(location.search).toBe("?period=article&present=1&slide=3");
    // It is there once the days of the record are known.
    expect(await screen.findByRole("button", { name: "Show as saved" })).toBeVisible();
  });
});
