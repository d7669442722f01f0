import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import { server } from "../../mocks/node.ts";
import { files, openClearance, openWithoutTable, period } from "../support/clearancePart.ts";
import { cellsIn, tableIn } from "../support/impactPart.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { slideNumber } from "../support/slides.ts";
import { handlersFor } from "../../mocks/handlers.ts";

describe("clearance", () => {
  it("has reports by year, those of one body named as such, and what is not reported", async () => {
    const { part } = await openClearance(period);
    expect(cellsIn(tableIn(part))).toEqual([
      ["1 January – 31 December 2024", "620", "all operators"],
      ["1 January – 31 December 2022", "410.5", "all operators"],
      ["1 January – 29 December 2021", "more than 130", "one body"],
    ]);
    expect(within(part).getByRole("img")).toHaveAccessibleName(
      /^Hectares of land cleared by year, .*: 3 reports, hatched where one body only is counted \(1 of them\)/,
    );
    expect(part).toHaveTextContent("No report of a whole year was found for 2023.");
    expect(part).toHaveTextContent("are never joined with them");
    expect(part).toHaveTextContent("Weeks, months and years overlap");
  });

  it("is shown in another unit and by months, as the address says", async () => {
    const { part, user } = await openClearance(period);
    expect(part).not.toHaveTextContent("very high numbers");
    await user.click(within(part).getByRole("radio", { name: "Unexploded ordnance" }));
    expect(location.search).toContain("unit=unexploded-ordnance");
    expect(part).toHaveTextContent(
      "Single months have very high numbers of items of unexploded ordnance; hectares or mines compare better.",
    );
    expect(part).toHaveTextContent("What was reported for 2021 does not state items");
    expect(part).toHaveTextContent("No running total of all operators with items");
    expect(cellsIn(tableIn(part))).toEqual([
      ["1 January – 31 December 2024", "591", "all operators"],
      ["1 January – 31 December 2022", "77", "all operators"],
      ["1 January – 29 December 2021", "not stated", "one body"],
    ]);
    await user.click(within(part).getByRole("radio", { name: "Month" }));
    expect(location.search).toContain("by=month");
    expect(cellsIn(tableIn(part))[0]).toEqual(["1–30 June 2024", "9", "all operators"]);
  });

  it("says by months what is missing, and marks an inferred year", async () => {
    const { part } = await openClearance("period=2024&by=month");
    expect(cellsIn(tableIn(part))).toEqual([
      ["1–30 June 2024", "not stated", "all operators"],
      ["1–31 May 2024year inferred", "50", "all operators"],
    ]);
    expect(part).toHaveTextContent(
      "No report of a month was found for Jan 2024 – Apr 2024 and Jul 2024 – Dec 2024. What was reported for Jun 2024 does not state hectares of land cleared.",
    );
  });

  it("says of a period before the record that nothing is known, and shows no number there", async () => {
    const early = await openWithoutTable("from=2019-01-01&to=2019-12-31");
    await within(early).findByText(
      /^The record begins on 10 November 2020\. Nothing is known here/,
    );
    expect(within(early).queryByRole("button")).toBeNull();
    expect(within(early).queryByRole("table")).toBeNull();
  });

  it("says which report is nearest where the period has none", async () => {
    const part = await openWithoutTable("period=2023");
    await within(part).findByText(/^No report of a year/);
    expect(part).toHaveTextContent(
      "No report of a year with hectares of land cleared was found for 1 January – 31 December 2023. The nearest before these days is that of 1 January – 31 December 2022. The nearest after them is that of 1 January – 31 December 2024.",
    );
    expect(within(part).queryByRole("img")).toBeNull();
  });

  it("follows the day on which the page looks back", async () => {
    const { part } = await openClearance(`${period}&known=2025-02-28`);
    expect(part).toHaveTextContent("900hectares of land cleared in all so far");
    expect(within(part).queryByText("620")).toBeNull();
    expect(part).toHaveTextContent("No report of a whole year was found for 2023 – 2024.");
  });

  it("leaves the other parts standing where its file fails, and can be tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    server.use(...handlersFor(() => new HttpResponse(null, { status: 404 }), ["clearance"]));
    const { clearance: _, ...others } = files;
    const page = await openApp({ address: `/?${period}`, files: others });
    const impact = within(page.screen.getByRole("region", { name: "Impact" }));
    const part = await impact.findByRole("region", { name: "Clearance" });
    expect(await within(part).findByRole("button", { name: "Try again" })).toBeVisible();
    const standing = await impact.findByRole("region", { name: "Contaminated land, as stated" });
    expect(await within(standing).findAllByRole("table")).toHaveLength(2);
  });

  it("is a slide with the total, its day and who stated it", async () => {
    renderApp({ address: `/?${period}&present=1&slide=${slideNumber("clearance")}`, files });
    const slide = within(await screen.findByRole("region", { name: "Briefing" }));
    const part = await slide.findByRole("region", { name: "Clearance" });
    expect(part).toHaveTextContent(/about 1,800 hectares .* to 31 December 2024/);
    expect(part).toHaveTextContent("Bars: stated by A speaker and A ministry.");
    expect(part).toHaveTextContent(/Total: stated by A speaker, .*1 March 2025/);
    expect(await within(part).findByRole("button", { name: /: 620, how this/ })).toBeVisible();
    expect(part).not.toHaveTextContent("outside the period");
  });
});
