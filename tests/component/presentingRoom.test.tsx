import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { http, HttpResponse } from "msw";
import { server } from "../../mocks/node.ts";
import { renderApp } from "../support/renderApp.tsx";

const key = "presenting.settings";

beforeEach(() => {
  localStorage.clear();
  // The browser's own: it is not there without one.
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  if (!("elementFromPoint" in document)) Object.assign(document, { elementFromPoint: () => null });
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

async function openSlide(slide: number) {
  const app = renderApp({ address: `/?present=1&slide=${slide}` });
  const deck = await screen.findByRole("region", { name: "Briefing" });
  await within(deck).findByRole("heading", { level: 1 });
  return { ...app, deck };
}

async function openSettings() {
  const app = await openSlide(1);
  await app.user.click(screen.getByRole("button", { name: "Display" }));
  return { ...app, panel: screen.getByRole("dialog", { name: "Display on this screen" }) };
}

const zoom = () => screen.queryByRole("region", { name: "One figure, enlarged" });

describe("the display settings", () => {
  it("are remembered, and the usual ones come back by a button", async () => {
    const { user, panel, unmount } = await openSettings();
    expect(document.body).toHaveAttribute("data-projection", "projection");
    await user.click(within(panel).getByRole("radio", { name: /White on black/ }));
    await user.click(within(panel).getByRole("radio", { name: /Strong/ }));
    await user.click(within(panel).getByRole("button", { name: "Larger text" }));
    expect(JSON.parse(localStorage.getItem(key) ?? "")).toEqual({
      theme: "dark",
      size: 110,
      contrast: "strong",
    });
    expect(document.body).toHaveAttribute("data-projection", "dark");
    expect(document.body).toHaveAttribute("data-contrast", "strong");
    expect(document.body.style.getPropertyValue("--projection-size")).toBe("1.1");
    unmount();
    expect(document.body).not.toHaveAttribute("data-projection");
    const again = await openSettings();
    expect(document.body).toHaveAttribute("data-projection", "dark");
    await again.user.click(within(again.panel).getByRole("button", { name: "Usual display" }));
    expect(document.body).toHaveAttribute("data-projection", "projection");
    expect(within(again.panel).getByRole("button", { name: "Usual display" })).toBeDisabled();
  });

  it("stop at either end of the sizes", async () => {
    const { user, panel } = await openSettings();
    const smaller = within(panel).getByRole("button", { name: "Smaller text" });
    await user.click(smaller);
    expect(smaller).toBeDisabled();
    expect(panel).toHaveTextContent("90 %");
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
    expect(panel).toHaveTextContent("100 %");
  });

  it("follow another window of the same computer", async () => {
    await openSettings();
    act(() => {
      localStorage.setItem(key, '{"theme":"dark","size":130,"contrast":"normal"}');
      window.dispatchEvent(new StorageEvent("storage", { key }));
    });
    expect(document.body).toHaveAttribute("data-projection", "dark");
  });

  it("say where what is kept cannot be used, until they are chosen anew", async () => {
    localStorage.setItem(key, "{");
    const { user, panel } = await openSettings();
    expect(panel).toHaveTextContent("could not be used. The usual display is shown.");
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
    expect(panel).not.toHaveTextContent("could not be used");
  });

  it("hold until a reload where the browser keeps nothing, and say so", async () => {
    const { user, panel } = await openSettings();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    await user.click(within(panel).getByRole("radio", { name: /White on black/ }));
    expect(document.body).toHaveAttribute("data-projection", "dark");
    expect(panel).toHaveTextContent("the display holds until a reload");
    vi.restoreAllMocks();
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
  });
});

describe("the enlarged figure", () => {
  it("has its words as text, and takes the focus and gives it back", async () => {
    const { user, deck } = await openSlide(1);
    const killed = await within(deck).findByRole("button", { name: /^70, how/ });
    killed.focus();
    await user.keyboard("z");
    expect(zoom()).toHaveFocus();
    expect(zoom()).toHaveTextContent(/^70people killed by landmines since November 2020/);
    await user.keyboard("z");
    expect(zoom()).toBeNull();
    expect(killed).toHaveFocus();
  });

  it("is the largest of the slide where none has the focus, and goes with its slide", async () => {
    const { user, deck } = await openSlide(1);
    await within(deck).findByRole("button", { name: /^383, how/ });
    await user.keyboard("z");
    expect(zoom()).toHaveTextContent("≠ worded “civilians”; at most 199 can be");
    expect(zoom()).toHaveTextContent("Azernews");
    await user.keyboard("{PageDown}");
    expect(zoom()).toBeNull();
    expect(location.search).toContain("slide=2");
  });

  it("comes before the dot and the deck when Escape steps out", async () => {
    const { user, deck } = await openSlide(1);
    await within(deck).findByRole("button", { name: /^383, how/ });
    await user.keyboard("lz");
    expect(document.documentElement).toHaveAttribute("data-laser");
    await user.keyboard("{Escape}");
    expect(zoom()).toBeNull();
    expect(document.documentElement).toHaveAttribute("data-laser");
    await user.keyboard("{Escape}");
    expect(document.documentElement).not.toHaveAttribute("data-laser");
    expect(location.search).toContain("present=1");
  });

  it("shows a number that answers for nothing by itself with the words that name it", async () => {
    const { user, deck } = await openSlide(1);
    await within(deck).findByText("activities in the period");
    const tile = deck.querySelector('[data-tile="activities"] [data-number]');
    vi.spyOn(document, "elementFromPoint").mockReturnValue(tile);
    fireEvent.pointerMove(document.body, { clientX: 10, clientY: 10 });
    await user.keyboard("z");
    expect(zoom()).toHaveTextContent(/^\d+activities in the period$/);
  });
});

describe("the page that checks the room", () => {
  const row = (name: string) => {
    const item = screen.getByText(name, { selector: "li[data-state] span" }).closest("li");
    if (item === null) throw new Error(`there is no row ${name}`);
    return item;
  };

  async function openCheck() {
    const app = renderApp({ address: "/?page=check" });
    await screen.findByRole("heading", { name: "Check the room" });
    return app;
  }

  it("has a title of its own and stands in place of the figures", async () => {
    await openCheck();
    expect(document.title).toBe("Check the room · Landmine impact in Azerbaijan");
    expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
    expect(screen.queryByRole("group", { name: "Periods to choose from" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Check the room" })).toHaveFocus();
  });

  it("lights the row of a key, by the name that the browser gives it", async () => {
    const { user } = await openCheck();
    await user.keyboard("{PageDown}");
    const next = document.querySelector('[data-key-row="next"]');
    expect(next).toHaveAttribute("data-lit");
    expect(next).toHaveTextContent("PageDown");
    expect(screen.getByText("PageDown: Next slide")).toHaveAttribute("role", "status");
    await user.keyboard("{Escape}p");
    expect(location.search).toBe("?page=check");
    fireEvent.keyDown(document.body, { key: "AudioVolumeUp" });
    expect(screen.getByText(/without use while presenting: AudioVolumeUp/)).toBeVisible();
  });

  it("says what is not available here, in words", async () => {
    await openCheck();
    expect(row("Screen stays awake")).toHaveTextContent("Not available in this browser");
    expect(row("Full screen")).toHaveTextContent("Not available in this browser");
    expect(row("Second screen")).toHaveTextContent("Not known");
    expect(row("Second screen")).not.toHaveTextContent("OK");
    expect(row("Second screen")).toHaveTextContent("does not say whether another screen");
  });

  const update = "Last update of the data";

  it("says when the counts were last updated, in days, and never that this is good", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-24T12:00:00") });
    try {
      await openCheck();
      await waitFor(() => expect(row(update)).toHaveTextContent("Updated 30 days ago"));
      expect(row(update)).toHaveTextContent(
        "The counts (statements.json) were last updated on 24 November 2026: 30 days ago",
      );
      expect(row(update)).toHaveAttribute("data-state", "note");
      expect(row(update)).not.toHaveTextContent("OK");
    } finally {
      vi.useRealTimers();
    }
  });

  it("says what F5 will do on a computer that has shown the briefing, and on one that has not", async () => {
    const { unmount } = await openCheck();
    const start = () => document.querySelector('[data-key-row="start"]');
    expect(start()).toHaveTextContent("Nobody has presented on this computer yet");
    unmount();
    localStorage.setItem("presenting.last", "3");
    await openCheck();
    expect(start()).toHaveTextContent("F5 starts with the first slide, and Shift+F5 goes on");
  });

  it("says how old the data is as a date, and that a clock may be wrong", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2020-01-01T12:00:00") });
    try {
      await openCheck();
      await waitFor(() => expect(row(update)).toHaveTextContent("last updated on"));
      expect(row(update)).toHaveTextContent("this computer's clock says 1 January 2020");
      expect(row(update)).toHaveTextContent("its clock may be wrong");
      expect(row(update)).toHaveTextContent("Needs attention");
    } finally {
      vi.useRealTimers();
    }
  });

  it("names what could not be loaded, and loads it again", async () => {
    server.use(http.get("*/data/returns.json", () => new HttpResponse(null, { status: 404 })));
    const { user } = await openCheck();
    await waitFor(() =>
      expect(row("Everything is loaded")).toHaveTextContent("Not loaded: returns.json."),
    );
    server.resetHandlers();
    await user.click(within(row("Everything is loaded")).getByRole("button"));
    await waitFor(() =>
      expect(row("Everything is loaded")).toHaveTextContent(
        "Loaded: the briefing goes on without the network. A reload needs it.",
      ),
    );
  });

  it("leads to the briefing and back to the figures", async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole("button", { name: "Back to the figures" }));
    expect(await screen.findByRole("region", { name: "Headline" })).toBeVisible();
    expect(location.search).toBe("");
  });
});
