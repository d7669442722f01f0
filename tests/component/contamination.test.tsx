import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { aContamination } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { cellsIn, openPart, tableIn } from "../support/impactPart.ts";
import { smallFiles } from "../support/smallFiles.ts";

const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2025-03-01" })]),
  contamination: aDataFile("contamination", [
    aContamination({ id: "k-now", asOf: "2024-10-31", value: 11_667, sources: ["late"] }),
    aContamination({ id: "k-old", asOf: "2023-11-28", value: 9000, qualifier: "about" }),
    aContamination({
      id: "k-range",
      asOf: "2024-02-21",
      metric: "map-accuracy",
      value: 20,
      valueMax: 25,
      unit: "percent",
    }),
    aContamination({ id: "k-open", asOf: null, value: 2118 }),
  ]),
};

const period = "from=2021-01-01&to=2024-12-31";

const openLand = (search: string, of: ReplacedFiles = files) =>
  openPart(search, "Contaminated land, as stated", of);

describe("contaminated land", () => {
  it("has each figure as stated, with the words that limit it, and no share worked out", async () => {
    const { part } = await openLand(period);
    expect(part).toHaveTextContent("11,667hectares of contaminated land, as of 31 October 2024");
    const [areas, others] = within(part).getAllByRole("table");
    expect(cellsIn(areas)).toEqual([
      ["Contaminated land", "11,667 hectares", "–"],
      ["Contaminated land", "about 9,000 hectares", "–"],
      ["Contaminated land", "2,118 hectares", "–"],
    ]);
    expect(cellsIn(others)).toEqual([["Accuracy of the minefield maps", "20 to 25 percent", "–"]]);
    expect(part).toHaveTextContent("So the page works out no share of it that is cleared");
  });

  it("draws the dated areas of the table as points, and no line between them", async () => {
    const { part } = await openLand(period);
    expect(within(part).getByRole("img")).toHaveAccessibleName(
      /: 2 figures, which do not all cover/,
    );
    await waitFor(() => expect(part.querySelectorAll("svg circle")).toHaveLength(2));
    expect(part.querySelectorAll("[clip-path] > path")).toHaveLength(0);
  });

  it("says which figure is nearest where the period has none, and keeps what has no day", async () => {
    const { part } = await openLand("period=2022");
    expect(part).toHaveTextContent(
      "No stated size of contaminated land was found for 1 January – 31 December 2022. The nearest after them stands for 28 November 2023.",
    );
    expect(cellsIn(tableIn(part))).toEqual([["Contaminated land", "2,118 hectares", "–"]]);
  });

  it("follows the day on which the page looks back", async () => {
    const { part } = await openLand(`${period}&known=2025-02-28`);
    expect(part).toHaveTextContent(
      "about 9,000hectares of contaminated land, as of 28 November 2023",
    );
    expect(part).not.toHaveTextContent("11,667");
  });

  it("marks a figure that its source does not print, and says how it was worked out", async () => {
    const { part, user, screen } = await openLand(period, {
      ...files,
      contamination: aDataFile("contamination", [
        aContamination({ id: "k-stated", asOf: "2024-01-01", value: 8000 }),
        aContamination({
          id: "k-derived",
          asOf: "2024-10-31",
          value: 9000,
          derived: { value: "converted from 90 square kilometres, which the source states." },
        }),
      ]),
    });
    expect(part).toHaveTextContent(
      "9,000hectares of contaminated land, as of 31 October 2024worked out for this record",
    );
    expect(cellsIn(tableIn(part)).map(([, figure]) => figure)).toEqual([
      "9,000 hectaresworked out for this record",
      "8,000 hectares",
    ]);
    await user.click(
      within(within(part).getByRole("table")).getByRole("button", { name: /^9,000 hectares/ }),
    );
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent(
      "Worked out for this record: converted from 90 square kilometres, which the source states.",
    );
    expect(answer).toHaveTextContent("that is said beside who stated it");
  });

  it("does not read as a range where a plan is to rise", async () => {
    const { part, user, screen } = await openLand(period, {
      ...files,
      contamination: aDataFile("contamination", [
        aContamination({
          metric: "planned-clearance",
          unit: "hectares-per-year",
          value: 400,
          risesTo: 650,
        }),
      ]),
    });
    const words = "400 hectares a year, to rise to 650";
    expect(cellsIn(tableIn(part))).toEqual([["Planned clearance", words, "–"]]);
    await user.click(within(part).getByRole("button", { name: new RegExp(`^${words}`) }));
    expect(await screen.findByRole("dialog")).toHaveTextContent(`${words}planned for clearance`);
  });
});
