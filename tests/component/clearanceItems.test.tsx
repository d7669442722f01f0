import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aClearance } from "../../mocks/impactMakers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { files, openClearance, period, total } from "../support/clearancePart.ts";
import { cellsIn, tableIn } from "../support/impactPart.ts";

describe("clearance with a count of all items", () => {
  it("has all items together in a column of its own, in the answer, and rounded ones as such", async () => {
    const { part, user } = await openClearance(`${period}&unit=anti-personnel-mines`, {
      ...files,
      clearance: aDataFile("clearance", [
        aClearance({ id: "y-whole", antiPersonnelMines: 4286, itemsTotal: 65_821 }),
        aClearance({
          ...total,
          id: "t-rounded",
          end: "2023-09-04",
          antiPersonnelMines: 30_000,
          itemsTotal: 87_000,
          itemsPrecision: { antiPersonnelMines: "about", itemsTotal: "at-least" },
        }),
        aClearance({ ...total, id: "t-exact", end: "2022-11-10", antiPersonnelMines: 900 }),
      ]),
    });
    expect(part).toHaveTextContent("about 30,000anti-personnel mines found in all so far");
    expect(part).toHaveTextContent("900the newest such total that is stated exactly");
    expect(cellsIn(tableIn(part))[0]?.slice(1)).toEqual(["4,286", "65,821"]);
    await user.click(within(part).getByText("What else was reported: 2 figures"));
    const others = within(part).getByRole("table", { name: /^Weeks, quarters and running totals/ });
    const figuresIn = (of: HTMLElement) =>
      within(of)
        .getAllByRole("row")
        .map((row) => [...row.children].slice(2, 4).map(({ textContent }) => textContent));
    expect(figuresIn(others)).toEqual([
      ["Anti-personnel mines", "All items"],
      ["about 30,000", "more than 87,000"],
      ["900", "not stated"],
    ]);
    await user.click(within(others).getByRole("button", { name: /^more than 87,000/ }));
    expect(location.search).toContain("figure=fact.clearance.t-rounded.itemsTotal");
    const all = await screen.findByRole("dialog", { name: /more than 87,000 mines and items/ });
    expect(all).not.toHaveTextContent("in the same report");
    expect(all).not.toHaveTextContent("very high numbers");
    await user.keyboard("{Escape}");
    await user.click(within(others).getByRole("button", { name: /^about 30,000/ }));
    expect(await screen.findByRole("dialog", { name: /about 30,000 anti-pers/ })).toHaveTextContent(
      "All mines and items of unexploded ordnance together: more than 87,000 in the same report.",
    );
  });

  it("keeps the count of items out of the column of hectares", async () => {
    const { part } = await openClearance(period, {
      ...files,
      clearance: aDataFile("clearance", [aClearance({ hectares: 62_023.9, itemsTotal: 65_821 })]),
    });
    expect(cellsIn(tableIn(part))[0]?.slice(1)).toEqual(["62,023.9", "65,821"]);
    const headers = within(part).getAllByRole("columnheader");
    expect(headers.slice(1, 3).map(({ textContent }) => textContent)).toEqual([
      "Hectares",
      "All items",
    ]);
  });

  it("has no column of items where no report states them", async () => {
    const { part } = await openClearance(period);
    expect(within(part).queryByRole("columnheader", { name: "All items" })).toBeNull();
  });
});
