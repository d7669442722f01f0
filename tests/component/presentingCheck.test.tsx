import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import { server } from "../../mocks/node.ts";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { renderApp } from "../support/renderApp.tsx";

forgetsAfterEach();

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
