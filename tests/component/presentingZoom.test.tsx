import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { openSlide } from "../support/presentedSlide.ts";

forgetsAfterEach();

const zoom = () => screen.queryByRole("region", { name: "One figure, enlarged" });

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
