import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";

describe("a list that is longer than what it shows", () => {
  it("gives the focus to the first new statement, also where its button goes", async () => {
    const { user } = await openApp({ address: "/?period=2024" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    const more = within(statements).getByRole("button", { name: /^Show all \d+$/ });
    const before = within(statements).getAllByRole("row").length;
    more.focus();
    await user.keyboard("{Enter}");
    const rows = within(statements).getAllByRole("row");
    expect(rows.length).toBeGreaterThan(before);
    expect(more).not.toBeInTheDocument();
    expect(rows[before]).toContainElement(document.activeElement as HTMLElement);
  });

  it("starts with its first statements again for another period, and keeps the rows of both", async () => {
    const { user } = await openApp({ address: "/?from=2024-01-01&to=2024-12-31" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    const rows = () => within(statements).getAllByRole("row");
    const before = rows().length;
    await user.click(within(statements).getByRole("button", { name: /^Show all \d+$/ }));
    expect(rows().length).toBeGreaterThan(before);
    const [, second] = rows().slice(1);
    fireEvent.change(screen.getByLabelText("From"), { target: { value: "2023-12-31" } });
    await within(statements).findByRole("heading", { name: /31 December 2023/ });
    expect(rows()).toHaveLength(before);
    expect(rows()).toContain(second);
    // And who comes back finds the first ones too, not all that were shown before.
    fireEvent.change(screen.getByLabelText("From"), { target: { value: "2024-01-01" } });
    await within(statements).findByRole("heading", { name: /1 January – 31 December 2024/ });
    expect(rows()).toHaveLength(before);
  });

  it("gives the focus to the first new activity, where the list goes on as well", async () => {
    const { user } = await openApp({ address: "/?period=record" });
    const activity = await screen.findByRole("region", { name: "Activity" });
    const titles = () => within(activity).getAllByRole("heading", { level: 3 });
    const twelfth = titles()[11];
    within(activity).getByRole("button", { name: "Show 48 more" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(titles().length).toBeGreaterThan(50));
    expect(titles()[11]).toBe(twelfth);
    expect(titles()[12]?.closest("li")).toContainElement(document.activeElement as HTMLElement);
  });
});

describe("a number of the table of statements", () => {
  it.each([
    ["70 killed", "70"],
    ["312 injured", "312"],
    ["civilians: 55 killed", "55 killed"],
    ["military: 169 injured", "169 injured"],
  ])("says by its own words which it is, and opens what was said: %s", async (heard, text) => {
    const { user } = await openApp({ address: "/?from=2024-11-11&to=2024-11-11" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    const number = within(statements)
      .getAllByRole("button", { name: `${heard}, how this number is known` })
      .find(({ dataset }) => dataset["figure"]?.startsWith("statement.s-2024-11-11-382"));
    if (!number) throw new Error(`${heard} cannot be pressed`);
    expect(number).toHaveTextContent(new RegExp(`^${text}$`));
    await user.click(number);
    expect(location.search).toMatch(/figure=statement\.s-2024-11-11-382/);
    expect(screen.getByRole("dialog", { name: /^How this number is known: 382/ })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
  });
});
