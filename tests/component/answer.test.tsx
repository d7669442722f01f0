import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closed, how, number, panel, part } from "../support/panel.ts";
import { goBack, openApp } from "../support/renderApp.tsx";

afterEach(() => vi.restoreAllMocks());

describe("a number that is pressed", () => {
  it("opens its answer from the headline, with an address of its own, and Back closes it", async () => {
    const { headline, user } = await openApp();
    const before = history.length;
    const pressed = number("383", headline);
    await user.click(pressed);
    expect(panel()).toHaveTextContent("383people killed or injured by landmines");
    expect(location.search).toBe("?figure=count.all.total.2025-03-08");
    expect(history.length).toBe(before + 1);
    await goBack();
    closed();
    expect(location.search).toBe("");
    expect(pressed).toHaveFocus();
  });

  it.each(["{Enter}", " "])("opens with the key %j and closes with Escape", async (key) => {
    const { headline, user } = await openApp();
    const pressed = number("70", headline);
    pressed.focus();
    await user.keyboard(key);
    expect(within(panel()).getByRole("button", { name: "Close" })).toHaveFocus();
    await user.keyboard("{Escape}");
    closed();
    expect(location.search).toBe("");
    expect(pressed).toHaveFocus();
  });

  it("opens from every figure of the tiles, and closes with its button", async () => {
    const { headline, user } = await openApp({ address: "/?period=2024" });
    for (const [figure, address] of [
      ["419", /^statement\.s-2026-03-13-419/],
      ["40–41", /^rise\.all\.total\.2024-01-01\.2024-12-31$/],
      ["70", /^count\.all\.killed\.2024-12-31$/],
      ["312", /^count\.all\.injured\.2024-12-31$/],
      ["198", /^count\.civilians\.total\.2024-12-31$/],
      ["184", /^count\.military\.total\.2024-12-31$/],
    ] as const) {
      const pressed = number(figure, headline);
      await user.click(pressed);
      expect(new URLSearchParams(location.search).get("figure")).toMatch(address);
      await user.click(within(panel()).getByRole("button", { name: "Close" }));
      closed();
      expect(pressed).toHaveFocus();
    }
    expect(location.search).toBe("?period=2024");
  });

  it("opens from the tables of statements and of years", async () => {
    const { user } = await openApp({ address: "/?period=2024" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    const [total] = within(statements).getAllByRole("button", { name: `342, ${how}` });
    if (!total) throw new Error("no total of the table can be pressed");
    await user.click(total);
    expect(location.search).toMatch(/figure=statement\.s-2024-01-26-342/);
    expect(panel()).toHaveTextContent("342people killed or injured by landmines");
    await user.keyboard("{Escape}");
    expect(total).toHaveFocus();

    const years = screen.getByRole("region", { name: "Impact" });
    await user.click(number("between 40 and 41", years));
    expect(location.search).toMatch(/figure=rise\.all\.total\.2024-01-01\.2024-12-31/);
    expect(part("What the statements allow")).toHaveTextContent("By stated dates only: 37–42.");
    expect(part("What else is said for the same days")).toHaveTextContent(/agrees: 41 people/);
  });

  it("opens from a card of the timeline, which is still there when it closes", async () => {
    const { user } = await openApp({ address: "/?period=visit&at=s-2025-03-08-383" });
    const card = await screen.findByRole("dialog", { name: "383 people killed or injured" });
    const open = within(card).getByRole("button", { name: `383, ${how}` });
    expect(within(card).getAllByRole("button")).toHaveLength(2);
    expect(card).toHaveTextContent("Press the number to see how it is known.");
    await user.click(open);
    expect(panel()).toHaveTextContent("383people killed or injured");
    await user.keyboard("{Escape}");
    closed();
    expect(open).toHaveFocus();
    expect(location.search).toBe("?period=visit&at=s-2025-03-08-383");
  });

  it("opens from the count known on the day of an activity, as known on that day", async () => {
    const { user } = await openApp({ address: "/?period=visit&at=2025-03-brussels-visit" });
    const activity = await screen.findByRole("region", { name: "Activity" });
    const [first] = await within(activity).findAllByRole("button", { name: `383, ${how}` });
    if (!first) throw new Error("the count known that day cannot be pressed");
    expect(first.closest("p")).toHaveTextContent(/^6 March 2025: 383 had been stated by then/);
    await user.click(first);
    expect(location.search).toContain("figure=count.all.total.2025-03-06.known.2025-03-06");
    expect(panel()).toHaveTextContent("at least 383");
    expect(panel()).toHaveTextContent("As it was known on 6 March 2025.");
  });
});

describe("the answer for 383", () => {
  const address = "/?figure=count.all.total.2025-03-08";

  it("is opened by a link, and says what, who, where, by which rule", async () => {
    const { user, headline } = await openApp({ address });
    expect(part("What is counted")).toHaveTextContent(
      "Civilians and military personnel together: people killed and people injured. It is never a number of deaths alone.",
    );
    const stated = part("Who said so, and when");
    expect(stated).toHaveTextContent(/Azernews.*8 March 2025/);
    expect(stated).toHaveTextContent("Counts to 8 March 2025 (the day of publication");
    const link = await within(stated).findByRole("link", { name: "Azernews, 8 March 2025" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/www\.azernews\.az\//));
    expect(part("What the statements allow")).toHaveTextContent("By stated dates only: 383–384.");
    expect(part("What else is said for the same days")).toHaveTextContent(/≠ 1 fewer: 382,/);
    expect(part("Why this number is shown")).toHaveTextContent("A cumulative count cannot fall.");
    await user.keyboard("{Escape}");
    closed();
    expect(number("383", headline)).toHaveFocus();
  });

  it("spells out the conflict of its wording", async () => {
    await openApp({ address });
    const contradicts = part("Where it contradicts");
    expect(contradicts).toHaveTextContent("at most 199 of them can be civilians");
    expect(contradicts).toHaveTextContent("198 + (383 − 382) = 199 of 383");
  });

  it("lists how the answer was revised", async () => {
    await openApp({ address: "/?figure=count.all.killed.2025-03-08" });
    const items = within(part("How the answer was revised")).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "as known on 8 March 2025: between 70 and 71",
      expect.stringMatching(/^as known on 10 March 2025: 70 \(new: /),
    ]);
    expect(part("What else is said for the same days")).toHaveTextContent(
      "this number is not stated",
    );
  });

  it("can be cited: what, who, where, and the day on which it is shown", async () => {
    vi.setSystemTime(new Date(2026, 10, 24, 9));
    const { user } = await openApp({ address });
    await within(panel()).findAllByRole("link", { name: "Azernews, 8 March 2025" });
    await user.click(within(panel()).getByRole("button", { name: "Copy" }));
    expect(await within(panel()).findByText("Copied")).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain("383 people killed or injured by landmines since November 2020");
    expect(text).toContain("≠ worded “civilians”; at most 199 can be.");
    expect(text).toContain("By stated dates only: 383–384.");
    expect(text).toMatch(/Published: Azernews, 8 March 2025, https:\/\/www\.azernews\.az\//);
    expect(text).toContain("as shown on 24 November 2026");
    expect(text).toContain(location.href);
    vi.useRealTimers();
  });

  it("selects the citation where it may not be copied", async () => {
    const { user } = await openApp({ address });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(within(panel()).getByRole("button", { name: "Copy" }));
    expect(await within(panel()).findByText(/^The text is selected/)).toBeVisible();
    expect(window.getSelection()?.toString()).toContain("383 people killed or injured");
  });
});

describe("a number that cannot be answered", () => {
  it("is left out with a notice where its address is unusable", async () => {
    await openApp({ address: "/?figure=count.all.killed.2025-02-30" });
    closed();
    expect(screen.getByRole("status", { name: "About this address" })).toHaveTextContent(
      "“figure=count.all.killed.2025-02-30” could not be used and was left out.",
    );
  });

  it("says so where the statement is not in the record", async () => {
    await openApp({ address: "/?figure=statement.nobody" });
    closed();
    expect(screen.getByRole("status", { name: "About this address" })).toHaveTextContent(
      "“nobody” is not in the record, or was not yet known, so no answer is opened.",
    );
  });

  it.each([
    ["count.all.total.2020-10-01", "not counted", "Counting starts on 10 November 2020"],
    ["rise.all.total.2026-04-01.2026-05-01", "not known", "No count after 13 March 2026 was found"],
    ["count.all.total.2026-05-01", "at least 419", "No later exact count limits it from above."],
  ])("%s reads “%s”, never 0", async (figure, words, reason) => {
    await openApp({ address: `/?figure=${figure}` });
    await waitFor(() => expect(panel()).toHaveAccessibleName(new RegExp(`: ${words}`)));
    expect(panel()).toHaveTextContent(reason);
    expect(panel()).not.toHaveTextContent(/\b0 people|: 0\b|not (counted|known) people/);
  });
});
