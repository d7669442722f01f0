import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { part, region, rowsOf, since } from "../support/changesPart.ts";
import { openApp } from "../support/renderApp.tsx";

describe("what changed since the article's day, by the published record", () => {
  it("is one sentence to read out, and what stands behind it", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    expect(
      within(changes).getByRole("heading", { name: "What changed since 8 March 2025" }),
    ).toBeVisible();
    expect(
      await within(changes).findByText(
        "Since 8 March 2025, 28 statements and 35 activities were added; the latest count of people killed or injured went from 383 to 419.",
      ),
    ).toBeVisible();
    expect(since()).toHaveValue("2025-03-08");
    expect(changes).not.toHaveTextContent(/\b(deaths?|died|because of|led to|caused by)\b/i);

    const figures = rowsOf(changes, /^Figures that moved/);
    expect(figures).toContain("killed or injuredfrom 383→ to 419");
    expect(figures).toContain("killedfrom 70–71→ to 70");
    expect(figures).toContain("2025from 1+→ to 33–35");
    expect(figures).toContain("2026from not known→ to 2+");

    const statements = part(changes, /^Statements added \(28\)/);
    expect(statements.getAllByRole("listitem")).toHaveLength(6);
    expect(statements.getAllByRole("listitem")[0]).toHaveTextContent(
      /^stated 13 March 2026419 people killed or injured.*Ministry of Foreign Affairs.*counted to 13 March 2026/,
    );
    await user.click(statements.getByRole("button", { name: "Show 22 more" }));
    expect(statements.getAllByRole("listitem")).toHaveLength(28);
    // The button is gone, and the first of the new rows is next.
    expect(statements.getAllByRole("listitem")[6]).toHaveFocus();
    expect(part(changes, /^Activities added \(35\)/).getAllByRole("listitem")[0]).toHaveTextContent(
      /^published 11 March 2026Prime Minister of Armenia speaks about peace/,
    );

    const disagreements = part(changes, /^Disagreements opened or settled/);
    expect(
      await disagreements.findByText("382 and 383 in reports on one visit, 6–8 March 2025"),
    ).toBeVisible();
    expect(disagreements.getByText("None was settled.")).toBeVisible();
  });

  it("names the notes on later statements, and each leads to its place in the list", async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const disagreements = part(changes, /^Disagreements opened or settled/);
    await user.click(await disagreements.findByRole("button", { name: /^Show \d+ more$/ }));
    for (const topic of [
      "415: June or December 2025",
      "The figure for 2025 and the difference between two counts",
      "October 2025: 409 described as mostly civilians, and an older 350",
    ])
      expect(disagreements.getByRole("link", { name: topic })).toBeVisible();
    const topic = /^Address to the United Nations General Assembly in 2025/;
    await user.click(disagreements.getByRole("link", { name: topic }));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 4, name: topic })).toHaveFocus(),
    );
  });

  it("tells how a number is known, then and now, and brings the focus back", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const figures = part(changes, /^Figures that moved/);
    const earlier = figures.getAllByRole("button", { name: /^70–71, how this number is known/ });
    const onArticleDay = earlier.at(-1) as HTMLElement;
    await user.click(onArticleDay);
    expect(new URLSearchParams(location.search).get("figure")).toBe(
      "count.all.killed.2025-03-08.known.2025-03-08",
    );
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("between 70 and 71");
    await user.click(within(answer).getByRole("button", { name: "Close" }));
    expect(location.search).toBe("?since=2025-03-08");
    expect(onArticleDay).toHaveFocus();
  });

  it("tells how a year's rise was known then", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const figures = part(changes, /^Figures that moved/);
    await user.click(figures.getByRole("button", { name: /^1\+, how this number is known/ }));
    expect(new URLSearchParams(location.search).get("figure")).toBe(
      "rise.all.total.2025-01-01.2025-12-31.known.2025-03-08",
    );
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("at least 1");
    expect(answer).toHaveTextContent("As it was known on 8 March 2025.");
  });

  it("ends with the day on which the page looks back", async () => {
    await openApp({ address: "/?since=2025-03-08&known=2025-12-31" });
    const changes = await region();
    expect(
      await within(changes).findByText(
        /^From 8 March 2025 to 31 December 2025, 22 statements and 26 activities were added; .* went from 383 to 415\.$/,
      ),
    ).toBeVisible();
    expect(changes).not.toHaveTextContent("419");
  });
});
