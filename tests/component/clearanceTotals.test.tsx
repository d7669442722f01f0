import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aClearance } from "../../mocks/impactMakers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { files, openClearance, period, total } from "../support/clearancePart.ts";
import { cellsIn } from "../support/impactPart.ts";

describe("the running totals of clearance", () => {
  it("states the newest total of all operators with its day, a rounded one as such, and the undated apart", async () => {
    const { part } = await openClearance(period);
    expect(part).toHaveTextContent(
      "about 1,800hectares of land cleared in all so far, by all operators together, from 10 November 2020 to 31 December 2024",
    );
    expect(part).toHaveTextContent(
      "900the newest such total that is stated exactly, from 10 November 2020 to 10 November 2022",
    );
    expect(part).toHaveTextContent(
      "2,008 hectares of land cleared since 10 November 2020: an undated running total, so it stands apart.",
    );
    expect(part).toHaveTextContent("its last day lies between 1 March 2024 and 31 December 2024");
  });

  it("says where a total is only presumed to be of all operators, in every place", async () => {
    const { part, user } = await openClearance("period=2021", {
      ...files,
      clearance: aDataFile("clearance", [
        aClearance({ id: "y-21", start: "2021-01-01", end: "2021-12-31", hectares: 130 }),
        aClearance({ ...total, id: "t-21", end: "2021-12-12", operators: "all-presumed" }),
      ]),
    });
    expect(part).toHaveTextContent(
      "1,000hectares of land cleared in all so far, presumably by all operators together, from",
    );
    await user.click(within(part).getByText("What else was reported: one figure"));
    const others = within(part).getByRole("table", { name: /^Weeks, quarters and running totals/ });
    expect(
      within(others).getByRole("cell", { name: "presumably all operators" }),
    ).toBeInTheDocument();
    await user.click(within(others).getByRole("button", { name: /^1,000/ }));
    expect(await screen.findByRole("dialog", { name: /1,000 hectares/ })).toHaveTextContent(
      "It presumably counts the work of all operators together; its source does not say so.",
    );
  });

  it("shows an undated total only where its last day may lie in the period", async () => {
    const { part } = await openClearance("period=2022");
    expect(part).not.toHaveTextContent("2,008");
  });

  it("lists weeks and running totals apart", async () => {
    const { part, user } = await openClearance(period);
    await user.click(within(part).getByText("What else was reported: 5 figures"));
    const table = within(part).getByRole("table", { name: /^Weeks, quarters and running totals/ });
    expect(cellsIn(table)).toEqual([
      ["10 November 2020 – 31 December 2024", "a running total", "about 1,800"],
      ["3–9 June 2024", "a week", "11"],
      ["10 November 2020 – 10 November 2022", "a running total", "900"],
      ["10 November 2020 – 3 July 2021", "a running total", "33"],
      [
        "from 10 November 2020, last day not stated: between 1 March 2024 and 31 December 2024",
        "a running total",
        "2,008",
      ],
    ]);
  });
});
