import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const address = "/?from=2024-01-01&to=2024-10-01";

async function openAtMarks() {
  const page = await openApp({ address, files: smallFiles });
  const lane = screen.getByRole("toolbar", { name: "NATO PA delegation: 3 activities shown" });
  const [visit, session, agreement] = within(lane).getAllByRole("button");
  if (!visit || !session || !agreement) throw new Error("the lane lacks a mark");
  return { ...page, lane, visit, session, agreement };
}

describe("a row of marks, by keyboard", () => {
  it("is one stop of the Tab key, and arrows, Home and End move inside it", async () => {
    const { user, lane, visit, session, agreement } = await openAtMarks();
    expect(lane.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    act(() => agreement.focus());
    await user.keyboard("{ArrowLeft}");
    expect(session).toHaveFocus();
    await user.keyboard("{Home}");
    expect(visit).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(visit).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(session).toHaveFocus();
    await user.keyboard("{End}");
    expect(agreement).toHaveFocus();
    expect(lane.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    expect(agreement).toHaveAttribute("tabindex", "0");
    await user.tab();
    expect(lane).not.toContainElement(document.activeElement as HTMLElement);
  });

  it("shows the card of the mark that has the focus, as pointing at it does", async () => {
    const { user, visit, session } = await openAtMarks();
    act(() => visit.focus());
    expect(screen.getByRole("dialog", { name: "A visit to a city" })).toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("dialog", { name: "A session" })).toBeVisible();
    expect(session).toHaveFocus();
    expect(location.search).not.toContain("at=");
    await user.hover(visit);
    expect(screen.getByRole("dialog", { name: "A visit to a city" })).toBeVisible();
  });

  it.each(["{Enter}", " "])("%s keeps the card and goes into it, with its sources", async (key) => {
    const { user, session } = await openAtMarks();
    act(() => session.focus());
    await user.keyboard(key);
    const card = screen.getByRole("dialog", { name: "A session" });
    expect(card).toHaveFocus();
    expect(location.search).toContain("at=session");
    expect(
      await within(card).findByRole("link", { name: "A publisher, 1 January 2024" }),
    ).toBeVisible();
    await user.tab();
    expect(within(card).getByRole("button", { name: "Close" })).toHaveFocus();
  });

  it("goes to the number of a count's card, where the same key asks how it is known", async () => {
    const { user } = await openAtMarks();
    const [count] = within(screen.getByRole("toolbar", { name: "4 counts shown" })).getAllByRole(
      "button",
    );
    act(() => count?.focus());
    await user.keyboard("{Enter}");
    const card = screen.getByRole("dialog", { name: "300 people killed or injured" });
    const number = within(card).getByRole("button", { name: "300, how this number is known" });
    expect(number).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(location.search).toContain("figure=statement.statement-2024-01-01-300");
    expect(screen.getByRole("dialog", { name: /^How this number is known: 300/ })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(count).toHaveFocus();
  });

  it("closes the card with Escape, and the focus is on the mark again", async () => {
    const { user, session } = await openAtMarks();
    act(() => session.focus());
    await user.keyboard("{Enter}");
    await user.keyboard("{Escape}");
    expect(session).toHaveFocus();
    expect(location.search).not.toContain("at=");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("closes a card that only shows itself, and the focus stays", async () => {
    const { user, session } = await openAtMarks();
    act(() => session.focus());
    expect(screen.getByRole("dialog", { name: "A session" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(session).toHaveFocus();
  });

  it("closes the card with its button", async () => {
    const { user, session } = await openAtMarks();
    act(() => session.focus());
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(location.search).not.toContain("at=");
  });
});
