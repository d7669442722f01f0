import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellsIn, numbersIn, onMap, openWhere } from "../support/wherePart.ts";

describe("the map of districts", () => {
  it("has a number on each district with an outline, and lists the others beside it with the reason", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    expect(
      within(map)
        .getAllByRole("button")
        .map((button) => button.getAttribute("aria-label")),
    ).toEqual([
      "Fuzuli: 8,526.2 hectares cleared in 2025, how this number is known",
      "Aghdam: 7,672.1 hectares cleared in 2025 without the land of Aghdara within its outline, which is counted apart, how this number is known",
    ]);
    const rows = within(within(part).getByRole("table")).getAllByRole("row");
    const apart = rows.findIndex(({ textContent }) => textContent === "Not on the map");
    expect(rows.slice(apart + 1).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Aghdara.*its land lies within those of Aghdam, which.*7,893.3$/),
      "Other districtsThe source does not say which. 2,269.5",
      expect.stringMatching(
        /^Gazakh \(4 villages\)Stated for 1 April 2024 – 18 June 2025, not for the whole year\. Stated by .*100$/,
      ),
    ]);
  });

  it("holds the numbers of its table as far as they have an outline, and names no sum", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    const table = within(part).getByRole("table");
    expect(cellsIn(table)).toEqual([
      ["Fuzuli", "8,526.2"],
      ["Aghdam", "7,672.1"],
      ["Not on the map"],
      ["Aghdara", "7,893.3"],
      ["Other districts", "2,269.5"],
      ["Gazakh (4 villages)", "100"],
    ]);
    expect(numbersIn(map)).toEqual(numbersIn(table).slice(0, 2));
  });

  it("names the numbers of its table with their district, as those on the map are named", async () => {
    const { part } = await openWhere("from=2024-01-01&to=2025-01-31&map=incidents");
    const numbers = within(await within(part).findByRole("table")).getAllByRole("button");
    expect(numbers.map((number) => number.getAttribute("aria-label"))).toEqual([
      "Aghdam: 2, how this number is known",
      "Fuzuli: 1, how this number is known",
      "District not known: 1, how this number is known",
    ]);
  });

  it("marks an outline that holds land of a district which is counted apart, in every form", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    expect(part).toHaveTextContent(
      "The outline also holds land of Aghdara, counted apart: 7,893.3 hectares",
    );
    const says = /Its outline also holds land of Aghdara, counted apart/;
    const rows = within(part).getAllByRole("row", { name: says });
    expect(rows.map((row) => row.firstElementChild?.firstChild?.textContent)).toEqual(["Aghdam"]);
    expect(within(map).getAllByRole("button", { name: /land of Aghdara/ })).toHaveLength(1);
  });

  it("marks none where that district has no figure", async () => {
    const { part } = await openWhere("period=2023");
    await onMap(part);
    expect(part).not.toHaveTextContent("counted apart");
  });

  it("says that boundaries imply no position, and whose outlines they are", async () => {
    const { part } = await openWhere("period=2025");
    await onMap(part);
    expect(part).toHaveTextContent("imply no position on the status of any place");
    expect(part).toHaveTextContent("Made with Natural Earth (public domain), via Apache Superset");
    expect(
      within(part).getByRole("img", { name: /^Map: hectares .* 2 districts, most in Fuzuli/ }),
    ).toBeInTheDocument();
  });

  it("says that the figures are of a whole year where the period holds only a part of it", async () => {
    const { part } = await openWhere("from=2024-06-01&to=2025-03-08");
    await within(part).findByRole("table", { name: /cleared in 2025/ });
    expect(part).toHaveTextContent(/stated for the whole of 2025.*holds only a part of that year/);
  });

  it("says nothing of it where the period holds the whole year", async () => {
    const { part } = await openWhere("from=2024-12-31&to=2026-01-01");
    await within(part).findByRole("table");
    expect(part).not.toHaveTextContent("stated for the whole of");
  });

  it("leaves out what was not published on the day on which the page looks back", async () => {
    const { part } = await openWhere("period=2025&known=2026-01-31");
    const table = await within(part).findByRole("table");
    expect(cellsIn(table)).toEqual([
      ["Not on the map"],
      ["Other districts", "2,269.5"],
      ["Gazakh (4 villages)", "100"],
    ]);
    await waitFor(() => expect(within(part).queryByText("7,672.1")).toBeNull());
  });

  it("opens the answer of a number, and gives the focus back to it", async () => {
    const { user, part } = await openWhere("period=2025");
    const number = within(await onMap(part)).getByRole("button", { name: /^Aghdam/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("7,672.1 hectares");
    expect(location.search).toContain("figure=fact.districts.aghdam.value");
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
  });
});
