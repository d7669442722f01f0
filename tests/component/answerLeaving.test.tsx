import { waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closed, number, panel, part } from "../support/panel.ts";
import { goBack, openApp } from "../support/renderApp.tsx";

afterEach(() => vi.restoreAllMocks());

describe("a link of the panel", () => {
  const address = "/?figure=count.all.total.2025-03-08";

  it.each([
    ["the mark of its wording", /worded “civilians”/],
    ["a contradiction", "383 worded as civilians, 8 March 2025"],
    ["all disagreements", "All disagreements"],
  ])(
    "leads to a place of the page with one step, and one step back opens it again: %s",
    async (_, name) => {
      const { user } = await openApp({ address });
      Element.prototype.scrollIntoView = vi.fn<() => void>();
      const before = history.length;
      await user.click(within(panel()).getByRole("link", { name }));
      closed();
      await waitFor(() => expect(location.hash).toMatch(/^#disagreement/));
      expect(location.search).toBe("");
      expect(history.length).toBe(before + 1);
      await goBack();
      expect(panel()).toBeVisible();
      expect(location.search).toBe("?figure=count.all.total.2025-03-08");
    },
  );
});

describe("the focus", () => {
  it("goes on to what else was said when more of it is shown", async () => {
    const { user } = await openApp({ address: "/?figure=rise.all.total.2023-01-01.2023-12-31" });
    const said = part("What else is said for the same days");
    await within(said).findAllByText(/disagrees/);
    const shown = 6;
    await user.click(within(said).getByRole("button", { name: /^Show \d+ more$/ }));
    expect(within(said).getAllByRole("listitem")[shown]).toHaveFocus();
  });

  it.each(["statement.s-undated-382", "count.all.total.2022-05-05"])(
    "goes to the headline's number where that of the link is not on the page: %s",
    async (figure) => {
      const { user, headline } = await openApp({ address: `/?figure=${figure}` });
      expect(panel()).toBeVisible();
      await user.keyboard("{Escape}");
      closed();
      expect(number("383", headline)).toHaveFocus();
    },
  );

  it("goes to the latest count where the headline has none", async () => {
    const address = "/?from=2020-01-01&to=2020-02-01&figure=count.all.total.2020-03-01";
    const { user, headline } = await openApp({ address });
    await user.keyboard("{Escape}");
    closed();
    expect(number("419", headline)).toHaveFocus();
  });
});
