import { act, fireEvent, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readLinkMessage } from "../../app/contract/linkMessage.ts";
import { renderApp } from "../support/renderApp.tsx";
import { slideCount } from "../support/slides.ts";

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

async function openPresenter(address = "/?present=presenter") {
  const page = renderApp({ address });
  const found = await page.screen.findByRole("region", { name: "Presenter’s window" });
  const presenter = within(found);
  await presenter.findByText("The numbers on this slide");
  const part = (name: string) => within(presenter.getByRole("region", { name }));
  return { ...page, presenter, part };
}

/** A window of the audience, as far as the presenter's window can tell. */
function audience() {
  const channel = new BroadcastChannel("presenting /");
  const heard: unknown[] = [];
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => heard.push(data));
  return {
    heard,
    // A channel is of one origin and takes no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (message: Record<string, unknown>) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

const shown = {
  kind: "state",
  from: "a",
  role: "slides",
  answers: null,
  counter: 9_000_000_000_000,
  by: "a",
  search: "?period=2024",
  slide: 2,
  cover: "black",
};

describe("the presenter's window", () => {
  it("has the notes, the next slide, the sources of the numbers and what may be asked", async () => {
    const { part, presenter } = await openPresenter();
    expect(document.title).toMatch(new RegExp(`^Presenter’s window, 1 of ${slideCount}: `));
    expect(part("Notes").getByText(/civilians and military/)).toBeVisible();
    expect(presenter.getByRole("heading", { name: /^Next: The count/ })).toBeVisible();
    const [first] = await part("The numbers on this slide").findAllByRole("listitem");
    expect(first).toHaveTextContent(/^383 people killed or injured .* counted to 8 March 2025/);
    expect(
      part("If asked").getByText("Does the figure of 383 count civilians only?"),
    ).toBeVisible();
  });

  it("turns by the deck's keys and starts the time with it; the last slide has none after it", async () => {
    const { user, presenter, part } = await openPresenter();
    expect(part("Time").getByRole("button", { name: "Start" })).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(location.search).toContain("present=presenter&slide=2");
    expect(part("Time").getByRole("button", { name: "Pause" })).toBeVisible();
    await user.keyboard(`${slideCount}{Enter}`);
    expect(presenter.getByRole("heading", { name: "This is the last slide" })).toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(presenter.getAllByText(/last slide/)).toHaveLength(2);
    await user.keyboard("{Escape}");
    expect(location.search).toContain(`present=presenter&slide=${slideCount}`);
  });

  it("keeps seeing the slide while the audience's screen is covered, and says so", async () => {
    const { user, presenter } = await openPresenter();
    await user.keyboard("b");
    expect(presenter.getByText("The audience’s screen is black")).toBeVisible();
    expect(presenter.getByRole("button", { name: "Black screen" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await user.keyboard("w");
    expect(presenter.getByText("The audience’s screen is white")).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(presenter.queryByText(/^The audience’s screen is/)).toBeNull();
    expect(location.search).not.toContain("slide=2");
  });

  it("keeps the slide where a clicker sends F5 to it, and is not loaded anew", async () => {
    const { user } = await openPresenter();
    await user.keyboard("{PageDown}");
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    expect(location.search).toContain("present=presenter&slide=2");
  });

  it("does nothing on keys that only the audience's screen has", async () => {
    const { user } = await openPresenter();
    await user.keyboard("lzn{PageDown}");
    expect(location.search).toContain("slide=2");
  });

  it("follows another window and answers it; without one it goes on and says so", async () => {
    const other = audience();
    const { user, presenter } = await openPresenter();
    await presenter.findByText("Not linked: no audience’s screen is open");
    act(() => other.say(shown));
    await presenter.findByText("The audience’s screen is black");
    expect(presenter.getByText("Linked")).toBeVisible();
    expect(location.search).toContain("period=2024&present=presenter&slide=2");
    await user.keyboard("b");
    await vi.waitFor(() => {
      const last = readLinkMessage(other.heard.findLast((message) => "slide" in Object(message)));
      expect(last).toMatchObject({
        role: "presenter",
        slide: 2,
        search: "?period=2024",
        cover: null,
      });
    });
    await presenter.findByText(
      "Not linked: the audience’s screen goes on by itself",
      {},
      { timeout: 12_000 },
    );
    other.close();
  });

  it("reads what other pages send as nothing", async () => {
    const other = audience();
    await openPresenter();
    act(() => other.say({ ...shown, slide: "2" }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(location.search).not.toContain("slide=2");
    other.close();
  });

  it("keeps the size of the notes", async () => {
    const { user, part, unmount } = await openPresenter();
    await user.click(part("Notes").getByRole("button", { name: "Larger notes" }));
    unmount();
    await openPresenter();
    expect(localStorage.getItem("presenting.notesSize")).toBe("125");
  });
});
