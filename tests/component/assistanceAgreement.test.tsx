import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openAssistance, period } from "../support/assistancePart.ts";

describe("an agreement and its amounts", () => {
  it("shows them one by one, and each leads to its answer and back to the agreement", async () => {
    const { screen, user } = await openAssistance(period);
    const row = within(screen.getByRole("region", { name: "Activity" }))
      .getByRole("heading", { name: "An agreement" })
      .closest("li");
    if (row === null) throw new Error("the agreement has no row");
    expect(row).toHaveTextContent("which overlap and are not added up");
    const amounts = within(row).getAllByRole("button", { name: /million/ });
    expect(amounts.map(({ textContent }) => textContent)).toEqual([
      "EUR 4.25 million",
      "more than EUR 1 million",
    ]);
    expect(within(row).getByRole("button", { name: /^EUR 50,000/ })).toBeVisible();
    await user.click(within(row).getByRole("button", { name: /^EUR 4\.25 million/ }));
    const answer = await screen.findByRole("dialog", {
      name: /EUR 4\.25 million from A first donor for A recipient, as of 1 October 2024/,
    });
    expect(location.search).toContain("figure=fact.assistance.signed.amount");
    await user.click(within(answer).getByRole("link", { name: "An agreement, 1 October 2024" }));
    expect(screen.queryByRole("dialog", { name: /EUR 4\.25 million/ })).toBeNull();
    expect(location.search).toContain("at=agreement");
    await waitFor(() => expect(location.hash).toBe("#activity"));
  });

  it("is named in the table of amounts; an amount without one says so", async () => {
    const { part, user } = await openAssistance(period);
    const [link] = within(part).getAllByRole("link", { name: /activities: An agreement$/ });
    if (link === undefined) throw new Error("the table has no link");
    expect(link).toHaveAttribute("href", expect.stringContaining("at=agreement#activity"));
    await user.click(link);
    expect(location.search).toContain("at=agreement");
  });

  it("says nothing of amounts on an activity without any", async () => {
    const { screen } = await openAssistance(period);
    const session = within(screen.getByRole("region", { name: "Activity" }))
      .getByRole("heading", { name: "A session" })
      .closest("li");
    expect(session).not.toHaveTextContent("stated or agreed");
  });
});
