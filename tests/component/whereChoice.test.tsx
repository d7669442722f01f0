import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWhere, period } from "../support/wherePart.ts";

describe("what the map shows where nothing is chosen", () => {
  const chosen = (part: HTMLElement) =>
    within(part)
      .getAllByRole("radio")
      .find((radio) => (radio as HTMLInputElement).checked);

  it.each([
    ["the newest year that the period holds", "from=2020-11-10&to=2025-03-08", /cleared in 2023/],
    ["one that it touches, where it holds none", "from=2024-06-01&to=2025-03-08", /in 2025/],
    ["the explosions, where it has no year", period, /sample, not a count/],
    ["the explosions, where no report was out", "period=2025&known=2025-06-30", /a sample/],
  ])("is %s", async (_, search, name) => {
    const { part } = await openWhere(search);
    await within(part).findByRole("table", { name });
    expect(chosen(part)).toHaveAccessibleName(name);
    expect(location.search).not.toContain("map=");
  });

  it("follows the period", async () => {
    const { user, part } = await openWhere("period=2023");
    await within(part).findByRole("table", { name: /cleared in 2023/ });
    await user.click(screen.getByRole("button", { name: "2024" }));
    expect(
      await within(part).findByRole("table", { name: /sample, not a count/ }),
    ).toBeInTheDocument();
  });

  it("is a sentence where the period has nothing", async () => {
    const { part } = await openWhere("from=2022-01-01&to=2022-12-31");
    expect(
      await within(part).findByText(
        /^For 1 January – 31 December 2022 there is nothing to show.*a sample and not a count/,
      ),
    ).toBeInTheDocument();
    expect(within(part).queryByRole("table")).toBeNull();
  });
});

describe("a map that the period or the known day excludes", () => {
  it.each([
    ["period=2023", "2025 lies outside the period shown, 1 January – 31 December 2023."],
    ["period=2025&known=2025-06-30", "The report for 2025 was not yet published on 30 June 2025."],
  ])("cannot be chosen at %s, and says why", async (search, why) => {
    const { part } = await openWhere(search);
    await within(part).findByRole("table");
    const radio = within(part).getByRole("radio", { name: /hectares cleared in 2025/ });
    expect(radio).toBeDisabled();
    expect(radio).toHaveAccessibleName(expect.stringContaining(why));
  });

  it.each([
    ["period=2023", "2025 lies outside the period shown, 1 January – 31 December 2023."],
    ["period=2025&known=2025-06-30", "The report for 2025 was not yet published on 30 June 2025."],
  ])("is a sentence and no picture where the address asks for it: %s", async (search, why) => {
    const { part } = await openWhere(`${search}&map=cleared-2025`);
    await waitFor(() => expect(within(part).getByRole("status")).toHaveTextContent(why));
    expect(within(part).queryByRole("table")).toBeNull();
    expect(within(part).queryByRole("img")).toBeNull();
  });
});
