import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { files, openClearance } from "../support/clearancePart.ts";
import { cellsIn, tableIn } from "../support/impactPart.ts";
import { renderApp } from "../support/renderApp.tsx";
import { slideNumber } from "../support/slides.ts";

describe("a report that also counts days outside the period", () => {
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

  it("says on a slide too that a report counts more days than the period has", async () => {
    const days = "from=2024-03-06&to=2024-03-08";
    renderApp({ address: `/?${days}&present=1&slide=${slideNumber("clearance")}`, files });
    const slide = within(await screen.findByRole("region", { name: "Briefing" }));
    const part = await slide.findByRole("region", { name: "Clearance" });
    expect(part).toHaveTextContent("its number is that of the whole report");
    expect(part).not.toHaveTextContent("the table");
  });
});
