import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";

/** The counts that the picture shows within the period, by their names. */
function drawnIn(from: string, to: string): string[] {
  const [counts] = screen.getAllByRole("toolbar", { name: /counts? shown/ });
  if (!counts) throw new Error("the picture has no row of counts");
  return within(counts)
    .getAllByRole("button")
    .map((mark) => mark.getAttribute("aria-label") ?? "")
    .filter((name) => {
      const words = /counted to (\d{1,2} \w+ \d{4}),/.exec(name)?.[1];
      const day = new Date(`${words} UTC`).toISOString().slice(0, 10);
      return from <= day && day <= to;
    });
}

/** The rows of the table that the picture has a mark for, in the words of the marks. */
function listed(): string[] {
  const table = within(screen.getByRole("region", { name: "Statements" })).getByRole("table");
  const [, ...rows] = [...table.querySelectorAll("tr")];
  return rows.flatMap((row) => {
    const asOf = row.querySelector("th button")?.firstChild?.textContent?.trim();
    const total = row.querySelector("strong")?.textContent;
    const speaker = row.querySelectorAll("td")[5]?.textContent;
    return asOf ? [`${total} people killed or injured, counted to ${asOf}, ${speaker}`] : [];
  });
}

describe("the table of statements", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["visit", "2025-03-06", "2025-03-08"],
    ["record", "2020-11-10", "2026-03-13"],
  ])("names the same counts as the picture: %s", async (period, from, to) => {
    const { user } = await openApp({ address: `/?period=${period}` });
    const statements = await screen.findByRole("region", { name: "Statements" });
    for (;;) {
      const more = within(statements).queryByRole("button", { name: /^Show (all )?\d+/ });
      if (!more) break;
      await user.click(more);
    }
    const drawn = drawnIn(from, to);
    expect(drawn.length).toBeGreaterThan(0);
    expect(listed().toSorted()).toEqual(drawn.toSorted());
  });

  it("marks a statement on the timeline and in the address", async () => {
    const { user } = await openApp({ address: "/?period=visit" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    const [show] = within(statements).getAllByRole("button", {
      name: "8 March 2025 show on the timeline",
    });
    if (!show) throw new Error("no row can be shown");
    await user.click(show);
    expect(location.search).toMatch(/^\?period=visit&at=s-2025-03-08-38[23]/);
    expect(show).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("dialog")).toHaveTextContent("people killed or injured");
  });
});
