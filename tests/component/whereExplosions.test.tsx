import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile } from "../../mocks/makers.ts";
import { cellsIn, files, incident, onMap, openWhere, period } from "../support/wherePart.ts";
import { openApp } from "../support/renderApp.tsx";

describe("the explosions on the map", () => {
  it("follow the period, and are called a sample", async () => {
    const { user, part } = await openWhere("from=2024-01-01&to=2025-01-31");
    await user.click(within(part).getByRole("radio", { name: /explosions found in the press/ }));
    const table = await within(part).findByRole("table", { name: /a sample, not a count/ });
    expect(cellsIn(table)).toEqual([
      ["Aghdam", "2"],
      ["Fuzuli", "1"],
      ["Not on the map"],
      ["District not known", "1"],
    ]);
    expect(location.search).toContain("map=incidents");
    expect(part).toHaveTextContent("A district without one is not a district without explosions.");
  });

  it("are as reported: no outline is said to leave out a district that publications may name otherwise", async () => {
    const rows = [...files.incidents.rows, incident("apart", "2024-06-01", "Aghdara")];
    const page = await openApp({
      address: `/?${period}&map=incidents`,
      files: { ...files, incidents: aDataFile("incidents", rows) },
    });
    const part = await page.screen.findByRole("region", { name: "Where" });
    expect(within(await onMap(part)).getAllByRole("button")[0]).toHaveAccessibleName(
      "Aghdam: 2 explosions found in the press, a sample and not a count, how this number is known",
    );
    expect(part).not.toHaveTextContent(/counted apart|holds land|dotted/);
    expect(within(part).getByRole("row", { name: /^Aghdara/ })).toHaveTextContent(
      "Named Aghdara by the publications; others may name Aghdam for land of it.",
    );
  });

  it("of a district are listed in its answer, and those of no district are numbered there", async () => {
    const { user, part } = await openWhere(`${period}&map=incidents`);
    const number = within(await onMap(part)).getByRole("button", { name: /^Aghdam: 2 explosions/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog", {
      name: /2 explosions found in the press \(a sample, not a count\): Aghdam/,
    });
    expect(answer).toHaveTextContent("It is a sample, not a count");
    expect(answer).toHaveTextContent("One explosion of these days names no district");
    const list = within(answer).getAllByRole("list")[0];
    expect(list).toHaveTextContent("1 February 2024: 0 killed, 1 injured. Somebody of one.");
    expect(list).toHaveTextContent("1 March 2024: 0 killed, 1 injured. Somebody of two.");
    expect(list).not.toHaveTextContent("later");
    expect(location.search).toContain("figure=sample.aghdam.2024-01-01.2024-12-31");
  });

  it("are never numbered 0: where none was found, that is said", async () => {
    const { part } = await openWhere("from=2023-01-01&to=2023-12-31&map=incidents");
    expect(
      await within(part).findByText(
        "No explosion was found in the press for 1 January – 31 December 2023. What the press reported is a sample, not a count: that does not mean that there was none.",
      ),
    ).toBeInTheDocument();
    expect(within(part).queryByRole("table")).toBeNull();
  });
});
