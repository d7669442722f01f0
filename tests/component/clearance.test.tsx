import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import { handlersFor } from "../../mocks/handlers.ts";
import { aClearance, aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { slideNumber } from "../support/slides.ts";
import { cellsIn, openPart, tableIn } from "../support/impactPart.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const total = { granularity: "cumulative", start: "2020-11-10" } as const;
const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2025-03-01" })]),
  clearance: aDataFile("clearance", [
    aClearance({
      id: "y-21",
      start: "2021-01-01",
      end: "2021-12-29",
      operators: "one",
      hectares: 130,
      hectaresPrecision: "at-least",
      speaker: "A ministry",
    }),
    aClearance({
      id: "y-22",
      start: "2022-01-01",
      end: "2022-12-31",
      hectares: 410.5,
      unexplodedOrdnance: 77,
    }),
    aClearance({
      id: "y-24",
      start: "2024-01-01",
      end: "2024-12-31",
      hectares: 620,
      unexplodedOrdnance: 591,
      sources: ["late"],
    }),
    aClearance({
      id: "m-may",
      granularity: "month",
      start: "2024-05-01",
      end: "2024-05-31",
      hectares: 50,
      yearInferred: true,
    }),
    aClearance({
      id: "m-june",
      granularity: "month",
      start: "2024-06-01",
      end: "2024-06-30",
      hectares: null,
      unexplodedOrdnance: 9,
    }),
    aClearance({
      id: "week",
      granularity: "week",
      start: "2024-06-03",
      end: "2024-06-09",
      hectares: 11,
    }),
    aClearance({ ...total, id: "t-exact", end: "2022-11-10", hectares: 900 }),
    aClearance({
      ...total,
      id: "t-about",
      end: "2024-12-31",
      hectares: 1800,
      hectaresPrecision: "about",
      sources: ["late"],
    }),
    aClearance({ ...total, id: "t-one", end: "2021-07-03", operators: "one", hectares: 33 }),
    aClearance({
      ...total,
      id: "t-open",
      end: null,
      asOfRange: ["2024-03-01", "2024-12-31"],
      hectares: 2008,
    }),
  ]),
  returns: aDataFile("returns", [aReturn({ asOf: "2024-03-01" })]),
};

const period = "from=2021-01-01&to=2024-12-31";

const openClearance = (search: string, of = files) => openPart(search, "Clearance", of);

/** The part in a period for which it has no row to list. */
async function openWithoutTable(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const impact = within(page.screen.getByRole("region", { name: "Impact" }));
  return impact.findByRole("region", { name: "Clearance" });
}

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

  it("draws the reports of the table and no other, with their numbers on them", async () => {
    const { part } = await openClearance(period);
    const names = ["more than 130", "410.5", "620"];
    const over = await within(part).findAllByRole("button", { name: /^1 January – .*: / });
    expect(over.map(({ textContent }) => textContent?.replace("\n", " "))).toEqual(names);
    expect(part.querySelectorAll("rect[style*='; color']")).toHaveLength(names.length);
    expect(part.querySelectorAll("rect[style*='url']")).toHaveLength(1);
  });

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

  it("says of a period before the record that nothing is known, and shows no number there", async () => {
    const early = await openWithoutTable("from=2019-01-01&to=2019-12-31");
    await within(early).findByText(
      /^The record begins on 10 November 2020\. Nothing is known here/,
    );
    expect(within(early).queryByRole("button")).toBeNull();
    expect(within(early).queryByRole("table")).toBeNull();
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

  it("says which report also counts days outside the period", async () => {
    const { part } = await openClearance("from=2022-03-01&to=2022-06-30");
    expect(cellsIn(tableIn(part))[0]?.[0]).toBe(
      "1 January – 31 December 2022also counts days outside the period",
    );
    expect(part).toHaveTextContent(
      "A bar in a dashed outline also counts days outside the period, which are shaded",
    );
  });

  it("draws such a report apart, says so over its bar, and shades the days outside the period", async () => {
    const { part } = await openClearance("from=2022-03-01&to=2024-12-31");
    const whole = await within(part).findByRole("button", {
      name: "1 January – 31 December 2022, also counts days outside the period: 410.5, how this number is known",
    });
    expect(whole.parentElement).toHaveTextContent(/^410\.5counts 1 Jan – 31 Dec 2022$/);
    const other = within(part).getByRole("button", { name: /^1 January – 31 December 2024: 620/ });
    expect(other.parentElement).toHaveTextContent(/^620$/);
    const outlines = [...part.querySelectorAll<SVGElement>("rect[style*='; color']")];
    expect(outlines.map(({ style }) => style.fill === "none")).toEqual([true, false]);
    expect(part.querySelectorAll("rect[class*='beside']")).toHaveLength(1);
    expect(within(part).getByRole("img")).toHaveAccessibleName(
      /in a dashed outline where days outside the period are counted too \(1 of them\)/,
    );
    const [legend] = within(part).getAllByRole("list", { hidden: true });
    expect(legend).toHaveTextContent("also counts days outside the periodoutside the period");
  });

  it("draws rounded numbers and inferred years lighter, and names them in the legend where there are any", async () => {
    const { part, user } = await openClearance(period);
    const lookOf = () =>
      [...part.querySelectorAll<SVGElement>("rect[style*='; color']")].map(
        ({ style }) => style.fill,
      );
    const legend = () => within(part).getAllByRole("list", { hidden: true })[0];
    await within(part).findByRole("button", { name: /: 620/ });
    expect(lookOf()).toEqual([expect.stringContaining("-light-"), "var(--line)", "var(--line)"]);
    expect(legend()).toHaveTextContent("rounded in the source, or its year inferred");
    await user.click(within(part).getByRole("radio", { name: "Month" }));
    expect(lookOf()).toEqual([expect.stringContaining("color-mix")]);
    expect(within(part).getByRole("img")).toHaveAccessibleName(
      /one report, lighter where the number is rounded or the year inferred;/,
    );
    await user.click(within(part).getByRole("radio", { name: "Unexploded ordnance" }));
    expect(lookOf()).toEqual(["var(--line)"]);
    expect(legend()).not.toHaveTextContent("rounded in the source");
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

  it("says of a number on a bar who stated it, and gives the focus back to it", async () => {
    const { part, user } = await openClearance(period);
    const number = await within(part).findByRole("button", { name: /^1 January – 29 .*130/ });
    await user.click(number);
    expect(location.search).toContain("figure=fact.clearance.y-21.hectares");
    const answer = await screen.findByRole("dialog", { name: /more than 130 hectares/ });
    expect(answer).toHaveTextContent("Stated by A ministry");
    expect(answer).toHaveTextContent("never joined with counts of all operators");
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
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

  it("says on a slide too that a report counts more days than the period has", async () => {
    const days = "from=2024-03-06&to=2024-03-08";
    renderApp({ address: `/?${days}&present=1&slide=${slideNumber("clearance")}`, files });
    const slide = within(await screen.findByRole("region", { name: "Briefing" }));
    const part = await slide.findByRole("region", { name: "Clearance" });
    expect(part).toHaveTextContent("its number is that of the whole report");
    expect(part).not.toHaveTextContent("the table");
  });
});
